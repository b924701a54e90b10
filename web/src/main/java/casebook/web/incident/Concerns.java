package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.message.Recorded;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.door.AskedOf;
import casebook.web.door.OpenToEveryone;
import casebook.web.door.OpenToStaff;
import casebook.web.door.Throttle;
import casebook.web.door.Throttles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Raising a concern, in confidence (policy, P1). */
@RestController
@Tag(name = "Concerns")
class Concerns {
    private static final int MOST_AN_HOUR = 20;

    private final Commands commands;
    private final Ids ids;
    private final Throttle perAddress;

    Concerns(Commands commands, Ids ids, Throttles throttles) {
        this.commands = commands;
        this.ids = ids;
        // a school gate may share one address
        this.perAddress = throttles.allowing("concern", MOST_AN_HOUR, Duration.ofHours(1));
    }

    @PostMapping(
            path = "/api/incidents",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToStaff
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "ReportConcern",
            summary = "Raise a concern; it gets a number, and its reporter a receipt",
            description = "A concern is raised in confidence (policy, P1). It needs a description or a clause; "
                    + "a clause has to be one that the edition in force when the message was posted holds "
                    + "parents to. The answer carries the case's reference, which has no gaps within a "
                    + "year, and the receipt, with which the reporter can ask without an account whether "
                    + "the concern is being dealt with. The name and contact of a reporter who wishes to be"
                    + " anonymous are not kept; nobody's are ever shown. The subject is "
                    + "somebody on the register of people, by personId, or is put on it by name: never taken for a "
                    + "namesake, but where there is one the answer cautions.")
    ResponseEntity<Answer> reportConcern(Asked asked, @Valid @RequestBody Concern body) {
        IncidentId incident = incident(asked);
        Receipt receipt = Receipt.of(incident, ids);
        Recorded recorded = commands.send(asked, body, body.command(incident, People.newcomer(asked, ids), receipt));
        return Answers.created(recorded.incidentId(), recorded.version(), "", Answer.to(recorded, receipt));
    }

    @PostMapping(
            path = "/api/concerns",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryone
    @SecurityRequirements
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RaiseConcern",
            summary = "Raise a concern without an account",
            description =
                    "For parents and carers. The same as when the school records it for them, but that nobody is on "
                            + "record as who did. So many an hour from one address, and no more (429).")
    ResponseEntity<Answer> raiseConcern(@Valid @RequestBody Concern body, HttpServletRequest request) {
        perAddress.count(request.getRemoteAddr());
        return reportConcern(AskedOf.somebodyWithoutAnAccount("RaiseConcern", request), body);
    }

    // the same key again names the same case, which then knows the request
    private IncidentId incident(Asked asked) {
        return new IncidentId(
                asked.key() == null
                        ? ids.random()
                        : ids.of("incident", asked.actor().username(), asked.key()));
    }
}
