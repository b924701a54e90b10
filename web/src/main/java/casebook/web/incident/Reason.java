package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ApproveUnsealing;
import casebook.shared.incident.command.PlaceHold;
import casebook.shared.incident.command.ReleaseHold;
import casebook.shared.incident.command.RequestUnsealing;
import casebook.shared.seal.Sealed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why something is done that somebody may ask about later. */
@Schema(example = """
        {"reason": "Why"}""")
record Reason(@NotNull @Size(max = Longest.TEXT) String reason) {

    PlaceHold hold(IncidentId incident) {
        return new PlaceHold(incident, sealed(incident));
    }

    ReleaseHold release(IncidentId incident, int number) {
        return new ReleaseHold(incident, number, sealed(incident));
    }

    RequestUnsealing unseal(IncidentId incident) {
        return new RequestUnsealing(incident, sealed(incident));
    }

    ApproveUnsealing approve(IncidentId incident, int number) {
        return new ApproveUnsealing(incident, number, sealed(incident));
    }

    private Sealed sealed(IncidentId incident) {
        return CaseText.of(incident).sealed(reason);
    }
}
