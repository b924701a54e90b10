package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.EraseCase;
import casebook.shared.query.FindIncident;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What cannot be undone is typed out: the reference of the case that is to be erased. */
@Schema(example = """
        {"reference": "2026-0001"}""")
record ErasureOrder(@NotNull @Pattern(regexp = Longest.CODE) String reference) {

    EraseCase command(IncidentId incident, Queries queries) {
        return queries.find(new FindIncident(incident), IncidentPage.class)
                .filter(page -> page.reference().equals(reference))
                .map(page -> new EraseCase(page.incidentId()))
                .orElseThrow(() -> new Invalid("reference", "is the reference of this case, typed again"));
    }
}
