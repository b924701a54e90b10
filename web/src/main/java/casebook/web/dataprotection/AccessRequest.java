package casebook.web.dataprotection;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.RecordSubjectAccessRequest;
import casebook.shared.incident.IncidentId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody asked for their personal data. */
@Schema(example = """
        {"receivedOn": "2026-11-19", "requester": "Who asked"}""")
record AccessRequest(
        @NotNull LocalDate receivedOn,
        @Nullable @Size(max = DutyText.LONGEST_NAME) String requester,
        @Nullable IncidentId incidentId,

        @Schema(description = "In place of incidentId") @Nullable @Size(max = DutyText.LONGEST_NAME)
        String reference) {

    RecordSubjectAccessRequest command(DutyId duty, @Nullable IncidentId about) {
        return new RecordSubjectAccessRequest(
                duty, receivedOn, DutyText.of(duty).ifAny(requester), about);
    }
}
