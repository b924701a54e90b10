package casebook.web.policy;

import casebook.shared.people.Role;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Publishing the policy. */
@RestController
@Tag(name = "Policy")
class Editions {

    record Published(String editionId) {}

    private final Sender sender;
    private final Ids ids;

    Editions(Sender sender, Ids ids) {
        this.sender = sender;
        this.ids = ids;
    }

    @PostMapping(
            path = "/api/policy-editions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.CHAIR})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "PublishPolicyEdition",
            summary = "Publish an edition of the policy",
            description =
                    "What is published never changes: the same edition again changes nothing, and other content "
                            + "needs an id of its own. A case is judged under the edition in force when the message was posted.")
    ResponseEntity<Published> publishPolicyEdition(Asked asked, @Valid @RequestBody Edition body) {
        String edition = sender.send(asked, body, body.command(ids), String.class);
        return ResponseEntity.created(URI.create("/api/policy-editions/" + edition))
                .body(new Published(edition));
    }
}
