package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordContactAttempt;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** An attempt to reach the parent; three stand in for a parent who cannot be reached (policy, P2). */
@Schema(example = """
        {"attemptedAt": "2026-11-21T15:30:00Z", "mode": "Phone", "outcome": "No answer"}""")
record ContactAttempt(
        @NotNull Instant attemptedAt,
        @NotNull @Size(max = Longest.NAME) String mode,
        @NotNull @Size(max = Longest.TEXT) String outcome) {

    RecordContactAttempt command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new RecordContactAttempt(incident, attemptedAt, text.sealed(mode), text.sealed(outcome));
    }
}
