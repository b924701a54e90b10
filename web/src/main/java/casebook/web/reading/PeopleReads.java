package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.PersonKind;
import casebook.shared.people.Role;
import casebook.shared.query.CasesNaming;
import casebook.shared.query.FindCasesNaming;
import casebook.shared.query.FindPeople;
import casebook.shared.query.FindPerson;
import casebook.shared.query.PeopleList;
import casebook.shared.query.PersonPage;
import casebook.web.api.Text;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is on the register. Being read is put on record; nobody is counted or marked. */
@RestController
@RequestMapping(path = "/api/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People")
class PeopleReads {
    private final Queries queries;
    private final Recording recording;

    PeopleReads(Queries queries, Recording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    @GetMapping
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.OFFICE, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindPeople",
            summary = "Who is on the register of people",
            description =
                    "q is whole words of a name; with it, entries that were merged into another are found too, and "
                            + "say so. It tells nothing of any case.")
    Page<PeopleList.Item> findPeople(
            Asked asked,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String q,
            @RequestParam(required = false) @Nullable PersonKind kind,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after) {
        PeopleList list =
                queries.ask(new FindPeople(Text.orNull(q), kind, limit, Text.orNull(after)), PeopleList.class);
        recording.record(asked.actor(), new RecordRead(null, What.PEOPLE));
        return new Page<>(list.items(), list.next());
    }

    @GetMapping("/{person}")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.OFFICE, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindPerson",
            summary = "Somebody on the register",
            description = "With the cases they are named on for those who read cases, and who has a standing interest.")
    ResponseEntity<PersonShown> findPerson(Asked asked, @PathVariable UUID person) {
        PersonPage page = queries.find(new FindPerson(person), PersonPage.class).orElseThrow(Absent::new);
        recording.record(asked.actor(), new RecordRead(null, What.PEOPLE, person));
        return ResponseEntity.ok()
                .eTag("\"" + page.version() + "\"")
                .body(new PersonShown(page, cases(asked.actor().role(), person)));
    }

    private @Nullable List<CasesNaming.Item> cases(Role reader, UUID person) {
        return reader == Role.DATA_PROTECTION_LEAD
                ? null
                : queries.ask(new FindCasesNaming(person), CasesNaming.class).items();
    }
}
