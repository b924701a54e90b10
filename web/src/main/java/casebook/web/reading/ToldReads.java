package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.FindTold;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.ToldToParent;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenToReaders;
import casebook.web.letters.Letters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the parent has been told. */
@RestController
@Tag(name = "Cases")
class ToldReads {
    private final Cases cases;
    private final Letters letters;
    private final Queries queries;

    ToldReads(Cases cases, Letters letters, Queries queries) {
        this.cases = cases;
        this.letters = letters;
        this.queries = queries;
    }

    @GetMapping(path = "/api/incidents/{incident}/told", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToReaders
    @Operation(
            operationId = "FindTold",
            summary = "What the parent has been told, and what they have not been told yet",
            description = "Everything that was said or sent to the parent, in the order they heard it, each with the "
                    + "version of the entry it rests on; letters once their service is recorded. notYetTold is what "
                    + "was decided since: a finding, a response, or a letter that has not been served.")
    ToldToParent findTold(Asked asked, @PathVariable IncidentId incident) {
        IncidentPage page = cases.open(asked.actor(), incident, What.TOLD);
        letters.of(asked.actor(), page);
        return queries.ask(new FindTold(incident), ToldToParent.class);
    }
}
