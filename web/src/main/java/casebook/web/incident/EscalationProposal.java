package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ProposeEscalation;
import casebook.web.incident.Escalation.ItsGround;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal to the Head to go to the authorities (policy, A3). */
@Schema(example = """
        {"authority": "POLICE", "grounds": [{"code": "HARASSMENT", "facts": "The facts that meet it"}],
         "why": "Why now"}""")
record EscalationProposal(
        @NotNull @Pattern(regexp = "[A-Z_]{1,40}") String authority,
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Valid ItsGround> grounds,
        @NotNull @Size(max = Longest.TEXT) String why) {

    ProposeEscalation command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new ProposeEscalation(incident, authority, Escalation.grounds(grounds, text), text.sealed(why));
    }
}
