package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.Role;
import casebook.shared.query.FindGovernorsCases;
import casebook.shared.query.FindGovernorsOverview;
import casebook.shared.query.GovernorsCases;
import casebook.shared.query.GovernorsOverview;
import casebook.web.api.Text;
import casebook.web.dispatch.Ids;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What governors see of all cases. It is on record that they looked, and taints nobody: it tells of no case that it is that one. */
@RestController
@RequestMapping(path = "/api/governors", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Governors")
class GovernorsReads {
    private final Queries queries;
    private final Recording recording;
    private final Ids ids;

    GovernorsReads(Queries queries, Recording recording, Ids ids) {
        this.queries = queries;
        this.recording = recording;
        this.ids = ids;
    }

    /** A page of a report; {@code report} asks for the same one again, and for its next page. */
    record Report(
            UUID report,
            List<GovernorsCases.Term> terms,
            List<GovernorsCases.Item> items,
            @Nullable String next) {}

    @GetMapping("/incidents")
    @OpenTo({Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindGovernorsCases",
            summary = "Cases under pseudonyms, in codes: no name, reference, word or day",
            description =
                    "Each case reported in the terms that share a day with from and to (by default, the last year), "
                            + "as it stood when the last term was over; of cases of the present term only that they are there. What fewer than five "
                            + "cases of a term share is withheld. Pseudonyms hold within one report: pass its id as report to have the same "
                            + "again; another report has others.")
    Report findGovernorsCases(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID report,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after) {
        Invalid.unlessInOrder(from, to);
        UUID id = report == null ? ids.random() : report;
        GovernorsCases cases =
                queries.ask(new FindGovernorsCases(id, from, to, limit, Text.orNull(after)), GovernorsCases.class);
        recording.record(asked.actor(), new RecordRead(null, What.GOVERNORS_VIEW));
        return new Report(id, cases.terms(), cases.items(), cases.next());
    }

    @GetMapping("/overview")
    @OpenTo({Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.HEAD, Role.DATA_PROTECTION_LEAD, Role.TRUST})
    @Operation(
            operationId = "FindGovernorsOverview",
            summary = "Numbers by term, of which none under five is told or can be worked out",
            description =
                    "What was recorded in each term that shares a day with from and to (by default, the last year), once the "
                            + "term is over. Kinds with fewer than five are put together with their neighbours; where something may be true of a case "
                            + "beside other things, it has no count where fewer than five have it or fewer than five have it not.")
    GovernorsOverview findGovernorsOverview(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Invalid.unlessInOrder(from, to);
        GovernorsOverview overview = queries.ask(new FindGovernorsOverview(from, to), GovernorsOverview.class);
        recording.record(asked.actor(), new RecordRead(null, What.GOVERNORS_VIEW));
        return overview;
    }
}
