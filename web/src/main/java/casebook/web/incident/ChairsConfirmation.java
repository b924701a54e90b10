package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ConfirmBanAsChair;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The Chair's confirmation of a ban. */
@Schema(example = """
        {"reasons": "Why"}""")
record ChairsConfirmation(@NotNull @Size(max = Longest.TEXT) String reasons) {

    ConfirmBanAsChair command(IncidentId incident) {
        return new ConfirmBanAsChair(incident, CaseText.of(incident).sealed(reasons));
    }
}
