package casebook.web.dataprotection;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.ReportDataBreach;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a breach was reported, and why so late where 72 hours had passed. */
@Schema(example = """
        {"reportedAt": "2026-11-20T08:30:00Z"}""")
record BreachReport(
        @NotNull Instant reportedAt,
        @Nullable @Size(max = DutyText.LONGEST) String whyLate) {

    ReportDataBreach command(DutyId duty) {
        return new ReportDataBreach(duty, reportedAt, DutyText.of(duty).ifAny(whyLate));
    }
}
