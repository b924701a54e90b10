package casebook.web.log;

import casebook.shared.people.Role;
import casebook.shared.query.FindLogKeys;
import casebook.shared.query.LogKeys;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which keys sign: whoever checks the log holds them from elsewhere, and compares. */
@RestController
@Tag(name = "Log")
class KeysOfTheLog {
    private final Queries queries;

    KeysOfTheLog(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/api/audit/keys", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.CHAIR, Role.CLERK, Role.GOVERNOR, Role.DATA_PROTECTION_LEAD, Role.ADMINISTRATOR})
    @Operation(
            operationId = "FindLogKeys",
            summary = "The public keys that have signed the log, the present one last",
            description =
                    "In the form that verifiers take. Keep them apart from the school's computer, on paper best of all.")
    LogKeys findLogKeys(Asked asked) {
        return queries.ask(new FindLogKeys(), LogKeys.class);
    }
}
