package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.WithdrawResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the Head takes back, and why. */
@Schema(example = """
        {"responses": ["A5"], "reasons": "Nothing on the site calls for it"}""")
record Withdrawal(
        @NotEmpty @Size(max = Longest.LIST) List<@NotNull ResponseCode> responses,
        @NotNull @Size(max = Longest.TEXT) String reasons) {

    WithdrawResponse command(IncidentId incident) {
        return new WithdrawResponse(incident, responses, CaseText.of(incident).sealed(reasons));
    }
}
