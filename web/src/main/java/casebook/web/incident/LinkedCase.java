package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.command.LinkIncident;
import casebook.shared.query.FindIncident;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Another case that belongs with this one. */
@Schema(example = """
        {"incidentId": "0190a0c0-0000-7000-8000-00000000000a", "kind": "RELATED"}""")
record LinkedCase(@NotNull IncidentId incidentId, @NotNull LinkKind kind) {

    LinkIncident command(IncidentId incident, Queries queries) {
        if (queries.find(new FindIncident(incidentId), IncidentPage.class).isEmpty()) {
            throw new Invalid("incidentId", "is the id of a case on record");
        }
        return new LinkIncident(incident, incidentId, kind);
    }
}
