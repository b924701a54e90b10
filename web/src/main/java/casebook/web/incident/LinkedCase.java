package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.command.LinkIncident;
import casebook.web.dispatch.KnownCases;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Another case that belongs with this one: by its id, or by the reference that people know it by. */
@Schema(example = """
        {"incidentId": "0190a0c0-0000-7000-8000-00000000000a", "kind": "RELATED"}""")
record LinkedCase(
        @Nullable IncidentId incidentId,

        @Schema(description = "In place of incidentId") @Nullable @Pattern(regexp = Longest.CODE)
        String reference,

        @NotNull LinkKind kind) {

    LinkIncident command(IncidentId incident, KnownCases cases) {
        IncidentId other = cases.named(incidentId, reference);
        if (other == null) {
            throw new Invalid("reference", "is needed, or else incidentId, and not both");
        }
        return new LinkIncident(incident, other, kind);
    }
}
