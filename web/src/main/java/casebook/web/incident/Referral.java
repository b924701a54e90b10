package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ReferToSafeguarding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** That safeguarding was told: reference and when, and nothing of why. */
@Schema(example = """
        {"reference": "SG-17", "referredAt": "2026-11-20T18:05:00Z"}""")
record Referral(
        @NotNull @Size(max = Longest.NAME) String reference,
        @NotNull Instant referredAt) {

    ReferToSafeguarding command(IncidentId incident) {
        return new ReferToSafeguarding(incident, CaseText.outliving(incident).sealed(reference), referredAt);
    }
}
