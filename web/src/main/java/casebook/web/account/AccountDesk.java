package casebook.web.account;

import casebook.shared.account.AccountCommand;
import casebook.shared.account.AccountRecorded;
import casebook.shared.account.ChangeAccountRoles;
import casebook.shared.account.CloseAccount;
import casebook.shared.account.ReopenAccount;
import casebook.shared.account.ResetPassword;
import casebook.shared.account.ResetSecondFactor;
import casebook.shared.people.Role;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.SignIns;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's part in accounts. Usernames stand in bodies: a name has no place in an address. */
@RestController
@RequestMapping(
        path = "/api/accounts",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
class AccountDesk {

    /** Whose account; and once, the password to hand to them. */
    record Given(String username, @Nullable String oneTimePassword) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    private final Sender sender;
    private final SettingPasswords passwords;
    private final SignIns signIns;
    private final Ids ids;

    AccountDesk(Sender sender, SettingPasswords passwords, SignIns signIns, Ids ids) {
        this.sender = sender;
        this.passwords = passwords;
        this.signIns = signIns;
        this.ids = ids;
    }

    @PostMapping
    @OpenTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "OpenAccount",
            summary = "Open an account",
            description =
                    "The answer has a one-time password, shown this once: hand it to the person, who chooses their own "
                            + "at the first sign-in. A repeated request is answered without it.")
    Given openAccount(Asked asked, @Valid @RequestBody NewAccount body) {
        Sealed name = Sealed.text(new KeyId(KeyId.Owner.PERSON, ids.random()), body.displayName());
        return new Given(
                body.username(),
                passwords
                        .oneTime(asked, body, password -> body.command(password, name))
                        .orElse(null));
    }

    @PostMapping("/roles")
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "ChangeAccountRoles",
            summary = "Give an account exactly these roles",
            description =
                    "They hold from the next request on, and whoever is signed in with it signs in again. Nobody gives "
                            + "themselves a role, and an administrator is always left.")
    Given changeAccountRoles(Asked asked, @Valid @RequestBody Roles body) {
        return signedOut(asked, body, new ChangeAccountRoles(body.username(), body.roles()));
    }

    @PostMapping("/closure")
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "CloseAccount",
            summary = "Close an account",
            description =
                    "Whoever is signed in with it is signed out at once. The username is never given to another person.")
    Given closeAccount(Asked asked, @Valid @RequestBody Whose body) {
        return signedOut(asked, body, new CloseAccount(body.username()));
    }

    @PostMapping("/reopening")
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "ReopenAccount",
            summary = "Open a closed account again for the same person",
            description = "With its roles as they were, and a one-time password that is shown this once.")
    Given reopenAccount(Asked asked, @Valid @RequestBody Whose body) {
        return given(asked, body, password -> new ReopenAccount(body.username(), password));
    }

    @PostMapping("/password-reset")
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "ResetPassword",
            summary = "Give somebody a one-time password",
            description =
                    "In place of the password they had, shown this once. Whoever is signed in with the account is signed "
                            + "out. Your own password is changed at /api/me/password.")
    Given resetPassword(Asked asked, @Valid @RequestBody Whose body) {
        return given(asked, body, password -> new ResetPassword(body.username(), password));
    }

    @PostMapping("/second-factor-reset")
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "ResetSecondFactor",
            summary = "Take away a second factor that its owner has lost",
            description =
                    "Make sure that it is them who asks. They sign in with their password alone until they set up another.")
    Given resetSecondFactor(Asked asked, @Valid @RequestBody Whose body) {
        return signedOut(asked, body, new ResetSecondFactor(body.username()));
    }

    private Given given(Asked asked, Whose body, Function<UUID, AccountCommand> command) {
        String password = passwords.oneTime(asked, body, command).orElse(null);
        signIns.closeAllOf(body.username());
        return new Given(body.username(), password);
    }

    private Given signedOut(Asked asked, Object body, AccountCommand command) {
        AccountRecorded recorded = sender.send(asked, body, command, AccountRecorded.class);
        signIns.closeAllOf(recorded.username());
        return new Given(recorded.username(), null);
    }
}
