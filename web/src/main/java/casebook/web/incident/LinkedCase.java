package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.command.LinkIncident;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Queries;
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

    LinkIncident command(IncidentId incident, Queries queries) {
        return new LinkIncident(incident, other(queries), kind);
    }

    private IncidentId other(Queries queries) {
        if ((incidentId == null) == (reference == null)) {
            throw new Invalid("reference", "is needed, or else incidentId, and not both");
        }
        return incidentId == null ? referredTo(String.valueOf(reference), queries) : known(incidentId, queries);
    }

    private static IncidentId referredTo(String reference, Queries queries) {
        var found = new FindIncidents(null, null, null, null, null, reference, 2, null);
        return queries.ask(found, IncidentList.class).items().stream()
                .filter(item -> item.reference().equals(reference))
                .map(IncidentList.Item::incidentId)
                .findFirst()
                .orElseThrow(() -> new Invalid("reference", "is the reference of a case on record"));
    }

    private static IncidentId known(IncidentId id, Queries queries) {
        if (queries.find(new FindIncident(id), IncidentPage.class).isEmpty()) {
            throw new Invalid("incidentId", "is the id of a case on record");
        }
        return id;
    }
}
