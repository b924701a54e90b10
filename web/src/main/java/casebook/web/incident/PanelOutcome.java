package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.PanelFinding;
import casebook.shared.incident.command.RecordPanelOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a panel found, and what it recommends if it does. */
@Schema(example = """
        {"outcome": "PARTLY_UPHELD", "recommendations": "Answer letters within a week", "at": "2026-11-20T15:00:00Z"}""")
record PanelOutcome(
        @NotNull PanelFinding outcome,
        @Nullable @Size(max = Longest.TEXT) String recommendations,
        @NotNull Instant at) {

    RecordPanelOutcome command(IncidentId incident, int complaint) {
        return new RecordPanelOutcome(
                incident, complaint, outcome, CaseText.of(incident).ifAny(recommendations), at);
    }
}
