package casebook.web.dataprotection;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.RecordDataBreach;
import casebook.shared.incident.IncidentId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That personal data were lost, changed or seen by somebody they are not for. */
@Schema(example = """
        {"becameAwareAt": "2026-11-19T16:00:00Z", "whatHappened": "What happened"}""")
record Breach(
        @NotNull Instant becameAwareAt,
        @NotNull @Size(max = DutyText.LONGEST) String whatHappened,
        @Nullable IncidentId incidentId,

        @Schema(description = "In place of incidentId") @Nullable @Size(max = DutyText.LONGEST_NAME)
        String reference) {

    RecordDataBreach command(DutyId duty, @Nullable IncidentId about) {
        return new RecordDataBreach(duty, becameAwareAt, DutyText.of(duty).sealed(whatHappened), about);
    }
}
