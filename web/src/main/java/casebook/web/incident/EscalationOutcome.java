package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordAuthorityOutcome;
import casebook.shared.incident.command.RecordEmergencyOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of an escalation or an emergency call; no further action is an outcome. */
@Schema(example = """
        {"outcome": "NO_FURTHER_ACTION", "reference": "Their reference", "at": "2026-12-10"}""")
record EscalationOutcome(
        @NotNull RecordAuthorityOutcome.Outcome outcome,
        @Nullable @Size(max = Longest.NAME) String reference,
        @NotNull Instant at) {

    RecordAuthorityOutcome command(IncidentId incident, int number) {
        return new RecordAuthorityOutcome(
                incident, number, outcome, CaseText.of(incident).ifAny(reference), at);
    }

    RecordEmergencyOutcome ofEmergency(IncidentId incident, int number) {
        return new RecordEmergencyOutcome(
                incident, number, outcome, CaseText.of(incident).ifAny(reference), at);
    }
}
