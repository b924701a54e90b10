package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.Role;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindPolicyGaps;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.PolicyGapList;
import casebook.shared.query.SiteBanRegister;
import casebook.web.api.Text;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToSeniors;
import casebook.web.door.OpenToStaff;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What staff look at every day: what is due, and who may not be on site. */
@RestController
@Tag(name = "Boards")
class BoardReads {
    private final Queries queries;
    private final Recording recording;

    BoardReads(Queries queries, Recording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    // a deadline names no person and says nothing of a case, so it needs no record
    @GetMapping(path = "/api/deadlines", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.OFFICE, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindDeadlines",
            summary = "What is due, soonest first unless another order is asked for",
            description = "Meetings, representations, reviews and ends of bans, limitation dates, subject access "
                    + "requests and breaches of personal data; of one kind, or only what was missed, where that is asked. "
                    + "Each says when somebody was reminded of it. Dates are Europe/London.")
    Page<DeadlineBoard.Item> findDeadlines(
            Asked asked,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after,
            @RequestParam(required = false) DeadlineBoard.@Nullable Kind kind,
            @RequestParam(defaultValue = "false") boolean missed,
            @RequestParam(required = false) @Nullable @SortedBy(FindDeadlines.Order.class) String sort) {
        DeadlineBoard board = queries.ask(
                new FindDeadlines(
                        limit, Text.orNull(after), kind, missed, Orders.asked(sort, FindDeadlines.Order.class)),
                DeadlineBoard.class);
        return new Page<>(board.items(), board.next());
    }

    @GetMapping(path = "/api/site-bans", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToStaff
    @Operation(
            operationId = "FindSiteBans",
            summary = "Who may not be on site now: name, scope and dates, no reasons",
            description = "For the front desk: bars and bans in force today; with q, of those whose name has all of "
                    + "its whole words.")
    Page<SiteBanRegister.Item> findSiteBans(
            Asked asked,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String q,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after,
            @RequestParam(required = false) @Nullable @SortedBy(FindSiteBans.Order.class) String sort) {
        SiteBanRegister register = queries.ask(
                new FindSiteBans(
                        Text.orNull(q), limit, Text.orNull(after), Orders.asked(sort, FindSiteBans.Order.class)),
                SiteBanRegister.class);
        recording.record(asked.actor(), new RecordRead(null, What.SITE_BANS));
        return new Page<>(register.items(), register.next());
    }

    @GetMapping(path = "/api/policy-gaps", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToSeniors
    @Operation(
            operationId = "FindPolicyGaps",
            summary = "Where the policy was found wanting, the latest first",
            description = "For the review of the policy: each gap with its case, the clause if there is one, and the "
                    + "remark. Being read is put on record first.")
    Page<PolicyGapList.Item> findPolicyGaps(
            Asked asked,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String clause,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after) {
        PolicyGapList gaps =
                queries.ask(new FindPolicyGaps(Text.orNull(clause), limit, Text.orNull(after)), PolicyGapList.class);
        recording.record(asked.actor(), new RecordRead(null, What.POLICY_GAPS));
        return new Page<>(gaps.items(), gaps.next());
    }
}
