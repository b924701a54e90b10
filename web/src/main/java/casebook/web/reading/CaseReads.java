package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Status;
import casebook.shared.query.AcknowledgementsByName;
import casebook.shared.query.FindAcknowledgementsOf;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindLetterHistory;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.LetterHistory;
import casebook.shared.query.Timeline;
import casebook.web.api.Text;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenToReaders;
import casebook.web.door.OpenToStaff;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: the list, one case, and its story. */
@RestController
@RequestMapping(path = "/api/incidents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class CaseReads {
    private final Cases cases;
    private final Queries queries;
    private final Recording recording;
    private final WhoIsAPartyTo parties;
    private final NamesInStories names;

    CaseReads(Cases cases, Queries queries, Recording recording, WhoIsAPartyTo parties, NamesInStories names) {
        this.cases = cases;
        this.queries = queries;
        this.recording = recording;
        this.parties = parties;
        this.names = names;
    }

    @GetMapping
    @OpenToStaff
    @Operation(
            operationId = "FindIncidents",
            summary = "Cases, newest first unless another order is asked for",
            description =
                    "from and to bound the time of reporting (to is exclusive); q is whole words of the description, the "
                            + "group, the reference or the parent's name. The cursor in after goes with the order that the page before had.")
    Page<IncidentList.Item> findIncidents(
            Asked asked,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String clause,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String group,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String q,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after,
            @RequestParam(required = false) @Nullable @SortedBy(FindIncidents.Order.class) String sort) {
        String words = Text.orNull(q);
        IncidentList list = queries.ask(
                new FindIncidents(
                        status,
                        Text.orNull(clause),
                        Text.orNull(group),
                        from,
                        to,
                        words,
                        limit,
                        Text.orNull(after),
                        Orders.asked(sort, FindIncidents.Order.class)),
                IncidentList.class);
        recording.record(asked.actor(), new RecordRead(null, words == null ? What.CASE_LIST : What.SEARCH));
        return new Page<>(list.items(), list.next());
    }

    @GetMapping("/{incident}")
    @OpenToReaders
    @Operation(
            operationId = "FindIncident",
            summary = "One case; with asOf, as it was known at that instant",
            description =
                    "The reporter appears only as their wish. Being read is put on record first. A date stands for "
                            + "the start of that day in the school; before it was reported there is no case, and at an instant "
                            + "to come it is known as today.")
    ResponseEntity<CaseShown> findIncident(
            Asked asked, @PathVariable IncidentId incident, @RequestParam(required = false) @Nullable Instant asOf) {
        IncidentPage today = cases.open(asked.actor(), incident, What.CASE);
        CaseShown shown = asOf == null
                ? new CaseShown(today, acknowledgedBy(today.subject()), parties.casesAbout(today.subject()))
                : new CaseShown(cases.asKnown(incident, asOf), null, null);
        return ResponseEntity.ok().eTag("\"" + shown.page().version() + "\"").body(shown);
    }

    private List<AcknowledgementsByName.Item> acknowledgedBy(IncidentPage.@Nullable Subject subject) {
        return subject == null || subject.name() == null
                ? List.of()
                : queries.ask(new FindAcknowledgementsOf(subject.name()), AcknowledgementsByName.class)
                        .items();
    }

    @GetMapping("/{incident}/timeline")
    @OpenToReaders
    @Operation(
            operationId = "FindTimeline",
            summary = "A case's story; with asOf, as it was known at that instant",
            description = "A date stands for the start of that day in the school. What legal advice says is shown "
                    + "to the Head alone. People are shown by the name that the register has for them today. correctedBy lists the "
                    + "entries that correct an entry; retrospective marks what was recorded more than a few school days "
                    + "after it happened, and schoolDaysLate counts them. letters is what happened to its letters.")
    StoryShown findTimeline(
            Asked asked, @PathVariable IncidentId incident, @RequestParam(required = false) @Nullable Instant asOf) {
        cases.open(asked.actor(), incident, What.TIMELINE);
        Timeline story = queries.ask(new FindTimeline(incident, asOf), Timeline.class);
        return new StoryShown(
                names.in(Privileged.shownTo(asked.actor().role(), story)),
                null,
                queries.ask(new FindLetterHistory(incident, asOf), LetterHistory.class)
                        .entries());
    }
}
