package casebook.command.account;

import casebook.shared.account.AccountEvent;
import casebook.shared.account.AccountOpened;
import casebook.shared.account.AccountReopened;
import casebook.shared.account.OwnPasswordChanged;
import casebook.shared.account.PasswordReset;
import casebook.shared.account.SecondFactorConfirmed;
import casebook.shared.account.SecondFactorEnrolled;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The password or second factor that an event names, and so puts in use. */
final class NamedSecret {

    private NamedSecret() {}

    static @Nullable UUID in(AccountEvent event) {
        return switch (event) {
            case AccountOpened e -> e.password();
            case AccountReopened e -> e.password();
            case PasswordReset e -> e.password();
            case OwnPasswordChanged e -> e.password();
            case SecondFactorEnrolled e -> e.factor();
            case SecondFactorConfirmed e -> e.factor();
            default -> null;
        };
    }
}
