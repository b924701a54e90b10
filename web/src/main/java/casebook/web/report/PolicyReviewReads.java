package casebook.web.report;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.Role;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.query.PolicyReview;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the policy did, for its review. The Head's report counts every case; that it was read is on record. */
@RestController
@Tag(name = "Policy")
class PolicyReviewReads {
    private static final String LINE = "[^\\p{Cntrl}]{0,200}";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Queries queries;
    private final Recording recording;
    private final ReviewPeriod periods;

    PolicyReviewReads(Queries queries, Recording recording, ReviewPeriod periods) {
        this.queries = queries;
        this.recording = recording;
        this.periods = periods;
    }

    @GetMapping(path = "/api/reports/policy-review", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.HEAD)
    @Operation(
            operationId = "FindPolicyReview",
            summary = "What the policy did in a period, in numbers, beside the edition before",
            description =
                    "Of the concerns recorded from the one day to the other (dates, Europe/London, both included; by default, the "
                            + "whole time of the edition named or in force), and what had become of each by now. Days are calendar days; shares are "
                            + "in a hundred, rounded, and absent under ten. Nine in ten is the nearest-rank 90th percentile, and absent under ten. The "
                            + "ledger compares a decision with those on five or more others that breached one of its clauses. Nobody is ranked.")
    PolicyReviewReport findPolicyReview(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        PolicyReviewReport report = report(from, to, edition);
        recording.record(asked.actor(), new RecordRead(null, What.POLICY_REVIEW));
        return report;
    }

    @GetMapping(path = "/api/reports/policy-review.csv", produces = "text/csv")
    @OpenTo(Role.HEAD)
    @Operation(
            operationId = "FindPolicyReviewAsCsv",
            summary = "The same numbers for a spreadsheet",
            description =
                    "Comma-separated values (RFC 4180) in UTF-8, one line for each number: table, what, in words, column, number. "
                            + "A cell that a spreadsheet would take for a formula begins with an apostrophe.")
    ResponseEntity<String> findPolicyReviewAsCsv(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String edition) {
        PolicyReviewReport report = report(from, to, edition);
        recording.record(asked.actor(), new RecordRead(null, What.EXPORT));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("policy-review-%s-to-%s.csv".formatted(report.from(), report.to()))
                                .build()
                                .toString())
                .body(TablesAsCsv.of(report.tables()));
    }

    private PolicyReviewReport report(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String edition) {
        ReviewPeriod.Asked asked = periods.of(from, to, edition);
        return PolicyReviewReport.of(
                queries.ask(asked.now(), PolicyReview.class),
                asked.before().map(before -> queries.ask(before, PolicyReview.class)),
                asked.edition()
                        .map(id -> queries.ask(new FindCoverage(id), Coverage.class))
                        .orElseGet(() -> new Coverage(List.of())),
                words(asked));
    }

    private ClauseWords words(ReviewPeriod.Asked asked) {
        return new ClauseWords(
                Stream.concat(asked.edition().stream(), asked.before().map(FindPolicyReview::edition).stream())
                        .flatMap(id -> queries.find(new FindPolicyEdition(id), PolicyEditionPage.class).stream())
                        .flatMap(edition -> edition.clauses().stream())
                        .toList());
    }
}
