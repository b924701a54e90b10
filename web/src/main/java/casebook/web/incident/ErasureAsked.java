package casebook.web.incident;

import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RequestErasure;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a case is to be erased. */
@Schema(example = """
        {"basis": "RETENTION_OVER", "reason": "Why"}""")
record ErasureAsked(
        @NotNull ErasureBasis basis,
        @NotNull @Size(max = Longest.TEXT) String reason) {

    RequestErasure command(IncidentId incident) {
        return new RequestErasure(incident, basis, CaseText.of(incident).sealed(reason));
    }
}
