package casebook.web.account;

import casebook.shared.account.AccountRecorded;
import casebook.shared.account.ConfirmSecondFactor;
import casebook.shared.account.EnrolSecondFactor;
import casebook.web.dispatch.Ids;
import casebook.web.door.Admission;
import casebook.web.door.Asked;
import casebook.web.door.OpenToEveryRole;
import casebook.web.problem.CodeNeeded;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Setting up one's own second factor: first the secret for the app, then the code that the app shows. */
@RestController
@RequestMapping(
        path = "/api/me/second-factor",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
class SettingUp {

    /** What the app needs: {@code secret} to type in, {@code uri} for a QR code. {@code factor} goes back with the first code. */
    record ForTheApp(UUID factor, String secret, String uri) {
        @Override
        public String toString() {
            return "ForTheApp";
        }
    }

    record Recovery(List<String> recoveryCodes) {
        @Override
        public String toString() {
            return "Recovery";
        }
    }

    private final Secrets secrets;
    private final Codes codes;
    private final Chance chance;
    private final Admission admission;
    private final Sender sender;
    private final Ids ids;

    SettingUp(Secrets secrets, Codes codes, Chance chance, Admission admission, Sender sender, Ids ids) {
        this.secrets = secrets;
        this.codes = codes;
        this.chance = chance;
        this.admission = admission;
        this.sender = sender;
        this.ids = ids;
    }

    @PostMapping
    @OpenToEveryRole
    @Operation(
            operationId = "EnrolSecondFactor",
            summary = "Begin to set up a second factor",
            description =
                    "With your password; and with a code of the factor you have, where you have one. The secret is shown "
                            + "this once; nothing changes at sign-in until a first code was right.")
    ForTheApp enrolSecondFactor(Asked asked, @Valid @RequestBody Proof body, HttpServletRequest request) {
        String username = asked.actor().username();
        admission.admit(username, body.password(), body.code(), request.getRemoteAddr());
        UUID factor = ids.random();
        byte[] secret = chance.bytes(Totp.SECRET_BYTES);
        secrets.keepFactor(factor, secret);
        send(asked, new EnrolSecondFactor(username, factor));
        String written = Totp.base32(secret);
        return new ForTheApp(
                factor, written, "otpauth://totp/Casebook:" + username + "?secret=" + written + "&issuer=Casebook");
    }

    @PostMapping("/confirmation")
    @OpenToEveryRole
    @Operation(
            operationId = "ConfirmSecondFactor",
            summary = "Finish setting up a second factor with its first code",
            description =
                    "From now on a code is asked for at sign-in. The recovery codes are shown this once; each opens the "
                            + "door once where the app is lost.")
    Recovery confirmSecondFactor(Asked asked, @Valid @RequestBody FirstCode body) {
        if (!codes.isOfApp(body.factor(), body.code())) {
            throw CodeNeeded.wrong();
        }
        List<String> recovery = codes.newRecoveryCodes(body.factor());
        send(asked, new ConfirmSecondFactor(asked.actor().username(), body.factor()));
        return new Recovery(recovery);
    }

    private void send(Asked asked, Object command) {
        sender.send(asked, SettingPasswords.only(asked.actor().username()), command, AccountRecorded.class);
    }
}
