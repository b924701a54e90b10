package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.dataprotection.DutyId;
import casebook.shared.people.Role;
import casebook.shared.query.FindStatutoryDuties;
import casebook.shared.query.FindStatutoryDuty;
import casebook.shared.query.StatutoryDuties;
import casebook.shared.query.StatutoryDuties.Item;
import casebook.shared.query.StatutoryDuties.Kind;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What data protection law asks of the school, with the words that belong to it. Being read is put on record. */
@RestController
@Tag(name = "Data protection")
class DutyReads {
    private static final String REQUESTS = "/api/subject-access-requests";
    private static final String BREACHES = "/api/data-breaches";

    private final Queries queries;
    private final Recording recording;

    DutyReads(Queries queries, Recording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    @GetMapping(path = REQUESTS, produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @Operation(
            operationId = "FindSubjectAccessRequests",
            summary = "Requests for personal data",
            description = "Those to be answered, soonest first; or, with done, those that were, latest first.")
    Page<Item> findSubjectAccessRequests(
            Asked asked,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after) {
        return list(asked, new FindStatutoryDuties(Kind.SUBJECT_ACCESS, done, limit, Text.orNull(after)));
    }

    @GetMapping(path = REQUESTS + "/{duty}", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @Operation(
            operationId = "FindSubjectAccessRequest",
            summary = "A request for personal data",
            description = "Who asked and when, by when it is answered, and whether it was.")
    Item findSubjectAccessRequest(Asked asked, @PathVariable DutyId duty) {
        return one(asked, duty, Kind.SUBJECT_ACCESS);
    }

    @GetMapping(path = BREACHES, produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @Operation(
            operationId = "FindDataBreaches",
            summary = "Breaches of personal data",
            description = "Those neither reported nor closed, soonest first; or, with done, the others, latest first.")
    Page<Item> findDataBreaches(
            Asked asked,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after) {
        return list(asked, new FindStatutoryDuties(Kind.BREACH, done, limit, Text.orNull(after)));
    }

    @GetMapping(path = BREACHES + "/{duty}", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.DATA_PROTECTION_LEAD, Role.HEAD})
    @Operation(
            operationId = "FindDataBreach",
            summary = "A breach of personal data",
            description = "What happened, by which hour it is reported, and whether it was, or why not.")
    Item findDataBreach(Asked asked, @PathVariable DutyId duty) {
        return one(asked, duty, Kind.BREACH);
    }

    private Page<Item> list(Asked asked, FindStatutoryDuties query) {
        StatutoryDuties duties = queries.ask(query, StatutoryDuties.class);
        recording.record(asked.actor(), new RecordRead(null, What.STATUTORY_DUTIES));
        return new Page<>(duties.items(), duties.next());
    }

    private Item one(Asked asked, DutyId duty, Kind kind) {
        Item found = queries.find(new FindStatutoryDuty(duty), Item.class)
                .filter(item -> item.kind() == kind)
                .orElseThrow(Absent::new);
        recording.record(asked.actor(), new RecordRead(null, What.STATUTORY_DUTIES));
        return found;
    }
}
