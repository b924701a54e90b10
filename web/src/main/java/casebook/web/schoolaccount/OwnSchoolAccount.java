package casebook.web.schoolaccount;

import casebook.shared.account.AccountRecorded;
import casebook.shared.account.UnlinkSchoolAccount;
import casebook.web.account.Proof;
import casebook.web.door.Admission;
import casebook.web.door.Asked;
import casebook.web.door.OpenToEveryRole;
import casebook.web.problem.Absent;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Linking the account one has with the school's provider, and ending that. */
@RestController
@RequestMapping(path = "/api/me/school-account", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts")
class OwnSchoolAccount {

    record Begun(String username, String next) {}

    record Changed(String username) {}

    private final Admission admission;
    private final Linkings linkings;
    private final SchoolAccountWords words;
    private final Sender sender;

    OwnSchoolAccount(Admission admission, Linkings linkings, SchoolAccountWords words, Sender sender) {
        this.admission = admission;
        this.linkings = linkings;
        this.words = words;
        this.sender = sender;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryRole
    @Operation(
            operationId = "BeginLinkingSchoolAccount",
            summary = "Begin to link the account you have with the school's provider",
            description =
                    "With your password; and with a code, where you have a second factor. Within ten minutes open the "
                            + "address in next at the browser where you are signed in: the provider asks who you are there, and that "
                            + "account signs you in from then on. Absent where the school has no provider.")
    Begun beginLinkingSchoolAccount(Asked asked, @Valid @RequestBody Proof body, HttpServletRequest request) {
        if (words.name() == null) {
            throw new Absent();
        }
        String username = asked.actor().username();
        admission.admit(username, body.password(), body.code(), request.getRemoteAddr());
        linkings.begin(username);
        return new Begun(username, SchoolWayIn.TO);
    }

    @PostMapping("/removal")
    @OpenToEveryRole
    @Operation(
            operationId = "UnlinkSchoolAccount",
            summary = "End that your school account signs you in",
            description = "You sign in with your username and password alone from then on.")
    Changed unlinkSchoolAccount(Asked asked) {
        String username = asked.actor().username();
        AccountRecorded recorded = sender.send(
                asked, Map.of("username", username), new UnlinkSchoolAccount(username), AccountRecorded.class);
        return new Changed(recorded.username());
    }
}
