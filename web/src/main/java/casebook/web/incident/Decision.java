package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.DecideResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the school does about a breach (policy, D2). */
@Schema(example = """
        {"responses": ["A1", "A2"], "reasons": "Why these, and not others"}""")
record Decision(
        @NotEmpty @Size(max = Longest.LIST) List<@NotNull ResponseCode> responses,
        @NotNull @Size(max = Longest.TEXT) String reasons) {

    DecideResponse command(IncidentId incident) {
        return new DecideResponse(incident, responses, CaseText.of(incident).sealed(reasons));
    }
}
