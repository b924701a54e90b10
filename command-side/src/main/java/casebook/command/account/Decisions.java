package casebook.command.account;

import static casebook.command.account.AccountRule.AccountHasARole;
import static casebook.command.account.AccountRule.AccountIsClosed;
import static casebook.command.account.AccountRule.AccountIsOpen;
import static casebook.command.account.AccountRule.AccountIsThere;
import static casebook.command.account.AccountRule.AnAdministratorIsLeft;
import static casebook.command.account.AccountRule.FirstAdministratorIsAwaited;
import static casebook.command.account.AccountRule.NobodyGrantsThemselvesARole;
import static casebook.command.account.AccountRule.OnlyForOneself;
import static casebook.command.account.AccountRule.OwnPasswordIsChangedNotReset;
import static casebook.command.account.AccountRule.SecondFactorIsBeingSetUp;
import static casebook.command.account.AccountRule.SecondFactorIsInUse;
import static casebook.command.account.AccountRule.TheTrustHasNoOtherRole;

import casebook.shared.account.Account;
import casebook.shared.account.AccountBook;
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
import casebook.shared.account.SecondFactorConfirmed;
import casebook.shared.account.SecondFactorEnrolled;
import casebook.shared.account.SecondFactorRemoved;
import casebook.shared.account.UnlinkSchoolAccount;
import casebook.shared.people.Role;
import java.util.HashSet;
import java.util.List;

/** What becomes of a command on the accounts there are, asked by {@code actor}. */
record Decisions(AccountBook book, String actor) {

    AccountEvent on(AccountCommand command) {
        return switch (command) {
            case OpenFirstAccount c -> openFirst(c);
            case OpenAccount c -> open(c);
            case ChangeAccountRoles c -> changeRoles(c);
            case CloseAccount c -> close(c);
            case ReopenAccount c -> reopen(c);
            case ResetPassword c -> resetPassword(c);
            case ChangeOwnPassword c -> new OwnPasswordChanged(own(c).username(), c.password());
            case EnrolSecondFactor c -> {
                own(c);
                yield new SecondFactorEnrolled(c.username(), c.factor());
            }
            case ConfirmSecondFactor c -> confirm(c);
            case RemoveSecondFactor c -> {
                SecondFactorIsInUse.given(own(c).factor());
                yield new SecondFactorRemoved(c.username());
            }
            case ResetSecondFactor c -> resetSecondFactor(c);
            case LinkSchoolAccount c -> SchoolAccounts.linked(own(c), c, book);
            case UnlinkSchoolAccount c -> SchoolAccounts.unlinked(own(c));
        };
    }

    private AccountOpened openFirst(OpenFirstAccount command) {
        FirstAdministratorIsAwaited.check(!book.isAdministered());
        Usernames.check(command.username(), book);
        return new AccountOpened(
                command.username(), command.displayName(), List.of(Role.ADMINISTRATOR), command.password(), false);
    }

    private AccountOpened open(OpenAccount command) {
        Usernames.check(command.username(), book);
        return new AccountOpened(
                command.username(), command.displayName(), some(command.roles()), command.password(), true);
    }

    private AccountRolesChanged changeRoles(ChangeAccountRoles command) {
        Account account = inUse(command);
        List<Role> roles = some(command.roles());
        NobodyGrantsThemselvesARole.check(!isOwn(command) || new HashSet<>(account.roles()).containsAll(roles));
        AnAdministratorIsLeft.check(!account.administers()
                || roles.contains(Role.ADMINISTRATOR)
                || book.isAdministeredWithout(command.username()));
        return new AccountRolesChanged(command.username(), roles);
    }

    private AccountClosed close(CloseAccount command) {
        Account account = inUse(command);
        AnAdministratorIsLeft.check(!account.administers() || book.isAdministeredWithout(command.username()));
        return new AccountClosed(command.username());
    }

    private AccountReopened reopen(ReopenAccount command) {
        AccountIsClosed.check(!there(command).open());
        return new AccountReopened(command.username(), command.password());
    }

    private PasswordReset resetPassword(ResetPassword command) {
        inUse(command);
        OwnPasswordIsChangedNotReset.check(!isOwn(command));
        return new PasswordReset(command.username(), command.password());
    }

    private SecondFactorConfirmed confirm(ConfirmSecondFactor command) {
        SecondFactorIsBeingSetUp.check(command.factor().equals(own(command).enrolling()));
        return new SecondFactorConfirmed(command.username(), command.factor());
    }

    private SecondFactorRemoved resetSecondFactor(ResetSecondFactor command) {
        Account account = inUse(command);
        OwnPasswordIsChangedNotReset.check(!isOwn(command));
        SecondFactorIsInUse.given(account.factor());
        return new SecondFactorRemoved(command.username());
    }

    private Account own(AccountCommand command) {
        Account account = inUse(command);
        OnlyForOneself.check(isOwn(command));
        return account;
    }

    private Account inUse(AccountCommand command) {
        Account account = there(command);
        AccountIsOpen.check(account.open());
        return account;
    }

    private Account there(AccountCommand command) {
        return AccountIsThere.given(book.of(command.username()).orElse(null));
    }

    private boolean isOwn(AccountCommand command) {
        return command.username().equals(actor);
    }

    private static List<Role> some(List<Role> roles) {
        AccountHasARole.check(!roles.isEmpty() && !roles.contains(Role.REPORTER));
        TheTrustHasNoOtherRole.check(!roles.contains(Role.TRUST) || new HashSet<>(roles).size() == 1);
        return roles.stream().distinct().sorted().toList();
    }
}
