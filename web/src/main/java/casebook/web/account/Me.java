package casebook.web.account;

import static casebook.web.account.PasswordRule.PasswordIsNew;

import casebook.shared.account.AccountRecorded;
import casebook.shared.account.ChangeOwnPassword;
import casebook.shared.account.RemoveSecondFactor;
import casebook.shared.people.Role;
import casebook.shared.query.AccountList;
import casebook.shared.query.FindAccount;
import casebook.shared.seal.Sealed;
import casebook.web.dispatch.Queries;
import casebook.web.door.Admission;
import casebook.web.door.Asked;
import casebook.web.door.OpenToEveryAccount;
import casebook.web.door.OpenToEveryRole;
import casebook.web.door.OpenWithOneTimePassword;
import casebook.web.door.SignIns;
import casebook.web.door.User;
import casebook.web.door.Users;
import casebook.web.problem.Absent;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own account. */
@RestController
@RequestMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
class Me {

    /** Who has signed in; {@code recoveryCodesLeft} only where there is a second factor. */
    record Myself(
            String username,
            @Nullable Sealed displayName,
            List<Role> roles,
            boolean oneTimePassword,
            boolean secondFactor,
            @Nullable Integer recoveryCodesLeft,
            boolean schoolAccount) {}

    record Changed(String username) {}

    private final Users users;
    private final Queries queries;
    private final Secrets secrets;
    private final Admission admission;
    private final SettingPasswords passwords;
    private final SignIns signIns;
    private final Sender sender;

    Me(
            Users users,
            Queries queries,
            Secrets secrets,
            Admission admission,
            SettingPasswords passwords,
            SignIns signIns,
            Sender sender) {
        this.users = users;
        this.queries = queries;
        this.secrets = secrets;
        this.admission = admission;
        this.passwords = passwords;
        this.signIns = signIns;
        this.sender = sender;
    }

    @GetMapping
    @OpenToEveryAccount
    @OpenWithOneTimePassword
    @Operation(
            operationId = "WhoAmI",
            summary = "Who has signed in, and as what",
            description =
                    "With whether the password is still the one-time password, and whether a second factor is set up.")
    Myself whoAmI(Asked asked) {
        User user = users.named(asked.actor().username()).orElseThrow(Absent::new);
        return new Myself(
                user.username(),
                queries.find(new FindAccount(user.username()), AccountList.Item.class)
                        .map(AccountList.Item::displayName)
                        .orElse(null),
                user.roles().stream().sorted().toList(),
                user.oneTimePassword(),
                user.secondFactor() != null,
                user.secondFactor() == null ? null : secrets.recoveryLeft(user.secondFactor()),
                user.linked());
    }

    @PostMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryAccount
    @OpenWithOneTimePassword
    @Operation(
            operationId = "ChangeOwnPassword",
            summary = "Choose another password",
            description =
                    "With the one you have, and a new one of at least 12 characters that few others use. You are signed "
                            + "out everywhere, and sign in with the new one.")
    Changed changeOwnPassword(Asked asked, @Valid @RequestBody PasswordChange body, HttpServletRequest request) {
        String username = asked.actor().username();
        admission.recognise(username, body.password(), request.getRemoteAddr());
        NewPasswords.check(body.newPassword(), username);
        NewPasswords.refuseUnless(!body.newPassword().equals(body.password()), PasswordIsNew);
        passwords.put(
                asked,
                SettingPasswords.only(username),
                body.newPassword(),
                password -> new ChangeOwnPassword(username, password));
        signIns.closeAllOf(username);
        return new Changed(username);
    }

    @PostMapping(path = "/second-factor/removal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryRole
    @Operation(
            operationId = "RemoveSecondFactor",
            summary = "Do without a second factor",
            description = "With your password and a code. Whoever has lost theirs asks an administrator.")
    Changed removeSecondFactor(Asked asked, @Valid @RequestBody Proof body, HttpServletRequest request) {
        String username = asked.actor().username();
        admission.admit(username, body.password(), body.code(), request.getRemoteAddr());
        AccountRecorded recorded = sender.send(
                asked, SettingPasswords.only(username), new RemoveSecondFactor(username), AccountRecorded.class);
        return new Changed(recorded.username());
    }
}
