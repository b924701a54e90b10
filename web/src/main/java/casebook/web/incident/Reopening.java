package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ReopenCase;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a case is opened again. */
@Schema(example = """
        {"reason": "Why"}""")
record Reopening(@Nullable @Size(max = Longest.TEXT) String reason) {

    ReopenCase command(IncidentId incident) {
        return new ReopenCase(incident, CaseText.of(incident).ifAny(reason));
    }
}
