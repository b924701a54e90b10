package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.DeclineEscalation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why the Head declines a proposal. */
@Schema(example = """
        {"reasons": "Why"}""")
record ProposalDeclined(@NotNull @Size(max = Longest.TEXT) String reasons) {

    DeclineEscalation command(IncidentId incident, int number) {
        return new DeclineEscalation(incident, number, CaseText.of(incident).sealed(reasons));
    }
}
