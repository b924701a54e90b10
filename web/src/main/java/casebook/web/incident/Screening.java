package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ScreenConcern;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether a concern is taken on (policy: depending on the nature of the incident). */
@Schema(example = """
        {"outcome": "ACCEPTED", "reason": "Why", "safeguardingConcern": false}""")
record Screening(
        @NotNull ScreenConcern.Outcome outcome,
        @Nullable @Size(max = Longest.TEXT) String reason,
        @Nullable Boolean safeguardingConcern) {

    ScreenConcern command(IncidentId incident) {
        return new ScreenConcern(incident, outcome, CaseText.of(incident).ifAny(reason), safeguardingConcern);
    }
}
