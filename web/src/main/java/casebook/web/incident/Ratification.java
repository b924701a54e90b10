package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RatifyEmergencyCall;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether an emergency call was right, and why. */
@Schema(example = """
        {"ratified": true, "reasons": "Why"}""")
record Ratification(
        @NotNull Boolean ratified,
        @NotNull @Size(max = Longest.TEXT) String reasons) {

    RatifyEmergencyCall command(IncidentId incident, int number) {
        return new RatifyEmergencyCall(
                incident, number, ratified, CaseText.of(incident).sealed(reasons));
    }
}
