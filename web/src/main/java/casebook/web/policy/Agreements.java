package casebook.web.policy;

import casebook.shared.people.Role;
import casebook.shared.policy.AcknowledgementsTaken;
import casebook.shared.policy.RecordAcknowledgement;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who agreed to the policy, one by one (policy, K1). */
@RestController
@Tag(name = "Policy")
class Agreements {

    private final Sender sender;
    private final Ids ids;

    Agreements(Sender sender, Ids ids) {
        this.sender = sender;
        this.ids = ids;
    }

    @PostMapping(
            path = "/api/policy-editions/{edition}/acknowledgements",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RecordAcknowledgement",
            summary = "Record that somebody agreed to an edition",
            description = "The same name in the same class is on the register once: told again, it is left as it is.")
    ResponseEntity<AcknowledgementsTaken> recordAcknowledgement(
            Asked asked, @PathVariable String edition, @Valid @RequestBody Agreement body) {
        AcknowledgementsTaken taken = sender.send(
                asked,
                body,
                new RecordAcknowledgement(edition, body.acknowledgement(edition, ids)),
                AcknowledgementsTaken.class);
        return ResponseEntity.created(URI.create(asked.path())).body(taken);
    }

    record Counted(String editionId) {}

    @PostMapping(
            path = "/api/policy-editions/{edition}/acknowledgements/asked",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "CountAskedToSign",
            summary = "Record how many parents and carers of a class were asked to sign an edition",
            description =
                    "In place of what was recorded for the class before; none takes it back. Without it no share is told of the class.")
    Counted countAskedToSign(Asked asked, @PathVariable String edition, @Valid @RequestBody AskedOfAClass body) {
        return new Counted(sender.send(asked, body, body.command(edition), String.class));
    }
}
