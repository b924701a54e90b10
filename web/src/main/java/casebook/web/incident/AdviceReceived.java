package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordLegalAdvice;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Legal advice that arrived; privileged. */
@Schema(example = """
        {"receivedOn": "2026-11-27", "summary": "What it says"}""")
record AdviceReceived(
        @NotNull LocalDate receivedOn,
        @NotNull @Size(max = Longest.TEXT) String summary) {

    RecordLegalAdvice command(IncidentId incident) {
        return new RecordLegalAdvice(incident, receivedOn, CaseText.of(incident).sealed(summary));
    }
}
