package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordBanRepresentations;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What the parent says about a proposed ban. */
@Schema(example = """
        {"receivedAt": "2026-12-02T09:00:00Z", "text": "What the parent says"}""")
record Representations(
        @NotNull Instant receivedAt,
        @NotNull @Size(max = Longest.TEXT) String text) {

    RecordBanRepresentations command(IncidentId incident) {
        return new RecordBanRepresentations(
                incident, receivedAt, CaseText.of(incident).sealed(text));
    }
}
