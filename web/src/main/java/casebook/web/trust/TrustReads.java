package casebook.web.trust;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.calendar.ReportingTerm;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.people.Role;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What trustees see of all schools. It is asked of the schools each time, and kept nowhere here. */
@RestController
@WithSchools
@RequestMapping(path = "/api/trust", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Governors")
class TrustReads {
    private final Schools schools;
    private final Recording recording;
    private final Clock clock;

    TrustReads(Schools schools, Recording recording, Clock clock) {
        this.schools = schools;
        this.recording = recording;
        this.clock = clock;
    }

    @GetMapping("/overview")
    @OpenTo({Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.HEAD, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindTrustOverview",
            summary = "What each school of the trust tells its governors, side by side",
            description =
                    "Numbers of each term that shares a day with from and to (by default, the last year), once it is over, as each "
                            + "school's own overview tells them; and their sums, worked out from these alone, so that no number that a school "
                            + "withholds can be had from them. A school that cannot be asked is named, with the reason.")
    TrustOverview findTrustOverview(
            Asked asked,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Invalid.unlessInOrder(from, to);
        LocalDate today = SchoolDay.of(clock.instant());
        List<ReportingTerm> terms = ReportingTerm.between(from, to, today);
        List<SchoolTold> told = terms.isEmpty()
                ? List.of()
                : schools.told(terms.getFirst().first(), terms.getLast().last());
        recording.record(asked.actor(), new RecordRead(null, What.GOVERNORS_VIEW));
        return TrustOverview.of(told, terms, today);
    }
}
