package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RevokeAccess;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whose access is taken back, and why. */
@Schema(example = """
        {"who": "governor", "reason": "The review is done"}""")
record AccessTakenBack(
        @NotNull @Size(max = Longest.NAME) String who,
        @Nullable @Size(max = Longest.TEXT) String reason) {

    RevokeAccess command(IncidentId incident) {
        return new RevokeAccess(incident, who, CaseText.of(incident).ifAny(reason));
    }
}
