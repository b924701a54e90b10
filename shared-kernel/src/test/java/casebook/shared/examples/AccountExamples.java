package casebook.shared.examples;

import casebook.shared.account.AccountClosed;
import casebook.shared.account.AccountCommand;
import casebook.shared.account.AccountEvent;
import casebook.shared.account.AccountOpened;
import casebook.shared.account.AccountReopened;
import casebook.shared.account.AccountRolesChanged;
import casebook.shared.account.ChangeAccountRoles;
import casebook.shared.account.ChangeOwnPassword;
import casebook.shared.account.CloseAccount;
import casebook.shared.account.ConfirmSecondFactor;
import casebook.shared.account.EnrolSecondFactor;
import casebook.shared.account.LinkSchoolAccount;
import casebook.shared.account.OpenAccount;
import casebook.shared.account.OpenFirstAccount;
import casebook.shared.account.OwnPasswordChanged;
import casebook.shared.account.PasswordReset;
import casebook.shared.account.RemoveSecondFactor;
import casebook.shared.account.ReopenAccount;
import casebook.shared.account.ResetPassword;
import casebook.shared.account.ResetSecondFactor;
import casebook.shared.account.SchoolAccountLinked;
import casebook.shared.account.SchoolAccountUnlinked;
import casebook.shared.account.SecondFactorConfirmed;
import casebook.shared.account.SecondFactorEnrolled;
import casebook.shared.account.SecondFactorRemoved;
import casebook.shared.account.UnlinkSchoolAccount;
import casebook.shared.people.Role;
import casebook.shared.school.ChangeSchoolSettings;
import casebook.shared.school.SchoolSettings;
import casebook.shared.school.SchoolSettingsChanged;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;

/** A school's first administrator, who opens an account for a member of the office; and what the school sets for itself. */
public final class AccountExamples {

    /** Who administers. */
    public static final String FIRST = "first.admin";

    /** Somebody in the office. */
    public static final String CLERICAL = "second.user";

    /** Where a password lies. */
    public static final UUID PASSWORD = UUID.fromString("0192c0de-0000-4000-8000-0000000000b1");

    /** Where a second factor lies. */
    public static final UUID FACTOR = UUID.fromString("0192c0de-0000-4000-8000-0000000000b2");

    /** The digest of a school account. */
    public static final String SUBJECT = "5ub1ec7" + "0".repeat(57);

    private AccountExamples() {}

    /** Every command on accounts. */
    public static List<AccountCommand> commands() {
        return List.of(
                openFirst(),
                open(),
                new ChangeAccountRoles(CLERICAL, List.of(Role.OFFICE, Role.DSL)),
                new CloseAccount(CLERICAL),
                new ReopenAccount(CLERICAL, PASSWORD),
                new ResetPassword(CLERICAL, PASSWORD),
                new ChangeOwnPassword(CLERICAL, PASSWORD),
                new EnrolSecondFactor(CLERICAL, FACTOR),
                new ConfirmSecondFactor(CLERICAL, FACTOR),
                new RemoveSecondFactor(CLERICAL),
                new ResetSecondFactor(CLERICAL),
                new LinkSchoolAccount(CLERICAL, SUBJECT),
                new UnlinkSchoolAccount(CLERICAL));
    }

    /** Every event of accounts, in an order in which they can happen. */
    public static List<AccountEvent> events() {
        return List.of(
                opened(),
                new OwnPasswordChanged(CLERICAL, PASSWORD),
                new SecondFactorEnrolled(CLERICAL, FACTOR),
                new SecondFactorConfirmed(CLERICAL, FACTOR),
                new SecondFactorRemoved(CLERICAL),
                new SchoolAccountLinked(CLERICAL, SUBJECT),
                new SchoolAccountUnlinked(CLERICAL),
                new AccountRolesChanged(CLERICAL, List.of(Role.OFFICE, Role.DSL)),
                new PasswordReset(CLERICAL, PASSWORD),
                new AccountClosed(CLERICAL),
                new AccountReopened(CLERICAL, PASSWORD));
    }

    /** The first administrator, by the setup code. */
    public static OpenFirstAccount openFirst() {
        return new OpenFirstAccount(FIRST, name(), PASSWORD);
    }

    /** Somebody in the office. */
    public static OpenAccount open() {
        return new OpenAccount(CLERICAL, name(), List.of(Role.OFFICE), PASSWORD);
    }

    /** The first administrator's account. */
    public static AccountOpened firstOpened() {
        return new AccountOpened(FIRST, name(), List.of(Role.ADMINISTRATOR), PASSWORD, false);
    }

    /** The account of somebody in the office. */
    public static AccountOpened opened() {
        return new AccountOpened(CLERICAL, name(), List.of(Role.OFFICE), PASSWORD, true);
    }

    /** What the school has set. */
    public static SchoolSettings settings() {
        return new SchoolSettings(
                "Invented Primary School",
                List.of("1 Invented Road", "Inventedham"),
                List.of("01632 960000"),
                "Write to the Chair of governors.",
                10,
                5,
                3,
                true,
                6,
                2);
    }

    /** Setting it. */
    public static ChangeSchoolSettings changeSettings() {
        return new ChangeSchoolSettings(settings());
    }

    /** It was set. */
    public static SchoolSettingsChanged settingsChanged() {
        return new SchoolSettingsChanged(settings());
    }

    /** A name that is nobody's. */
    public static Sealed name() {
        return Sealed.text(
                new KeyId(Owner.PERSON, UUID.fromString("0192c0de-0000-4000-8000-0000000000b0")), "Invented Name");
    }
}
