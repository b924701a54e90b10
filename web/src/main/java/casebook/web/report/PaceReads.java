package casebook.web.report;

import casebook.shared.people.Role;
import casebook.shared.query.FindPace;
import casebook.shared.query.Pace;
import casebook.web.dispatch.Queries;
import casebook.web.door.OpenTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much comes and how fast it goes, at a glance. It tells of no case. */
@RestController
@Tag(name = "Policy")
class PaceReads {

    private final Queries queries;

    PaceReads(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/api/reports/pace", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.HEAD)
    @Operation(
            operationId = "FindPace",
            summary = "Concerns in each half-term of the last year, and how long half of the findings took",
            description =
                    "Calendar days from the recording of a concern to its first finding: half of those that have one had it within so "
                            + "many days. Null of fewer than five.")
    Pace findPace() {
        return queries.ask(new FindPace(), Pace.class);
    }
}
