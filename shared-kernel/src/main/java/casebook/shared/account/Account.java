package casebook.shared.account;

import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the log has it. {@code password} and {@code factor} point to what is in use, {@code enrolling} to a second factor that no
 * code has confirmed yet; {@code oneTime} when the owner has yet to choose a password; {@code schoolAccount} is the digest of the one that
 * signs them in, if one does.
 */
public record Account(
        String username,
        Sealed displayName,
        List<Role> roles,
        boolean open,
        UUID password,
        boolean oneTime,
        @Nullable UUID enrolling,
        @Nullable UUID factor,
        @Nullable String schoolAccount) {

    /** The account as it begins. */
    public static Account opened(AccountOpened event) {
        return new Account(
                event.username(),
                event.displayName(),
                event.roles(),
                true,
                event.password(),
                event.oneTime(),
                null,
                null,
                null);
    }

    /** The account after something happened to it. */
    public Account after(AccountEvent event) {
        return switch (event) {
            case AccountOpened e -> opened(e);
            case AccountRolesChanged e -> with(e.roles(), open);
            case AccountClosed e -> with(roles, false).linkedTo(null);
            case AccountReopened e -> with(roles, true).with(e.password(), true);
            case PasswordReset e -> with(e.password(), true).linkedTo(null);
            case OwnPasswordChanged e -> with(e.password(), false);
            case SchoolAccountLinked e -> linkedTo(e.subject());
            case SchoolAccountUnlinked e -> linkedTo(null);
            case SecondFactorEnrolled e -> withFactors(e.factor(), factor);
            case SecondFactorConfirmed e -> withFactors(null, e.factor());
            case SecondFactorRemoved e -> withFactors(null, null);
        };
    }

    /** Whether they administer Casebook today. */
    public boolean administers() {
        return open && roles.contains(Role.ADMINISTRATOR);
    }

    private Account with(List<Role> itsRoles, boolean isOpen) {
        return new Account(
                username, displayName, itsRoles, isOpen, password, oneTime, enrolling, factor, schoolAccount);
    }

    private Account with(UUID itsPassword, boolean isOneTime) {
        return new Account(
                username, displayName, roles, open, itsPassword, isOneTime, enrolling, factor, schoolAccount);
    }

    private Account withFactors(@Nullable UUID begun, @Nullable UUID inUse) {
        return new Account(username, displayName, roles, open, password, oneTime, begun, inUse, schoolAccount);
    }

    private Account linkedTo(@Nullable String subject) {
        return new Account(username, displayName, roles, open, password, oneTime, enrolling, factor, subject);
    }
}
