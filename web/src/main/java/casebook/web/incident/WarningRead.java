package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.AcknowledgeWarning;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** That the parent acknowledged a warning, when, and how they said so. */
@Schema(example = """
        {"acknowledgedAt": "2026-11-22T15:00:00Z", "how": "By e-mail"}""")
record WarningRead(
        @NotNull Instant acknowledgedAt,
        @NotNull @Size(max = Longest.TEXT) String how) {

    AcknowledgeWarning command(IncidentId incident, int number) {
        return new AcknowledgeWarning(
                incident, number, acknowledgedAt, CaseText.of(incident).sealed(how));
    }
}
