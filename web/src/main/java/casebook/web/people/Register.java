package casebook.web.people;

import casebook.shared.message.Caution;
import casebook.shared.people.PersonCommand;
import casebook.shared.people.PersonRecorded;
import casebook.shared.people.Role;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToSeniors;
import casebook.web.door.Users;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of parents, carers, staff and governors. Reporters are never on it as such (policy, P1). */
@RestController
@RequestMapping(
        path = "/api/people",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People")
class Register {
    private final Sender sender;
    private final NamesakesCautioned namesakes;
    private final Ids ids;
    private final Users users;

    Register(Sender sender, NamesakesCautioned namesakes, Ids ids, Users users) {
        this.sender = sender;
        this.namesakes = namesakes;
        this.ids = ids;
        this.users = users;
    }

    @PostMapping
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "RegisterPerson",
            summary = "Put somebody on the register of people",
            description =
                    "They get an id that stays, by which cases refer to them. Nobody is taken for a namesake; where "
                            + "there is one, the answer cautions.")
    ResponseEntity<PersonAnswer> registerPerson(Asked asked, @Valid @RequestBody NewPerson body) {
        UUID newcomer = asked.key() == null
                ? ids.random()
                : ids.of("person", asked.actor().username(), asked.key());
        PersonRecorded recorded = send(asked, body, body.command(newcomer, users));
        return added(recorded, namesakes.of(newcomer));
    }

    @PostMapping("/{person}/corrections")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "CorrectPerson",
            summary = "Put a name or a contact right",
            description =
                    "Every case that refers to them shows it from now on; what was there before stays in the log.")
    ResponseEntity<PersonAnswer> correctPerson(
            Asked asked, @PathVariable UUID person, @Valid @RequestBody PersonCorrection body) {
        return added(send(asked, body, body.command(person)), List.of());
    }

    @PostMapping("/{person}/merges")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "MergePersons",
            summary = "Say that this entry is a duplicate of another",
            description =
                    "Cases that refer to the duplicate mean the other from now on, and interests in either count for "
                            + "both. Both entries stay in the log.")
    ResponseEntity<PersonAnswer> mergePersons(Asked asked, @PathVariable UUID person, @Valid @RequestBody Merge body) {
        return added(send(asked, body, body.command(person)), List.of());
    }

    @PostMapping("/{person}/interests")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.OFFICE, Role.DATA_PROTECTION_LEAD})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "DeclareInterest",
            summary = "Declare a standing interest in somebody",
            description =
                    "who is a username. Whatever case is about this person, that user does not decide it: record the "
                            + "conflict and the delegate on the case.")
    ResponseEntity<PersonAnswer> declareInterest(
            Asked asked, @PathVariable UUID person, @Valid @RequestBody StandingInterest body) {
        return added(send(asked, body, body.command(person, users)), List.of());
    }

    @PostMapping("/{person}/interests/withdrawals")
    @OpenToSeniors
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "WithdrawInterest",
            summary = "Say that a standing interest is no more",
            description = "Not by the one whose interest it is. That it was there stays on record.")
    ResponseEntity<PersonAnswer> withdrawInterest(
            Asked asked, @PathVariable UUID person, @Valid @RequestBody InterestEnded body) {
        return added(send(asked, body, body.command(person)), List.of());
    }

    private PersonRecorded send(Asked asked, Object body, PersonCommand command) {
        return sender.send(asked, body, command, PersonRecorded.class);
    }

    private static ResponseEntity<PersonAnswer> added(PersonRecorded recorded, List<Caution> cautions) {
        return ResponseEntity.created(URI.create("/api/people/" + recorded.personId()))
                .eTag("\"" + recorded.version() + "\"")
                .body(new PersonAnswer(recorded.personId(), recorded.version(), cautions.isEmpty() ? null : cautions));
    }
}
