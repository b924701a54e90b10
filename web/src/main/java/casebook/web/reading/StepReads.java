package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.query.CaseSteps;
import casebook.shared.query.FindSteps;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenToReaders;
import casebook.web.door.Openings;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What to do next on a case. */
@RestController
@Tag(name = "Cases")
class StepReads {
    private static final String ON_A_CASE = "/api/incidents/{incident}/";

    private final Cases cases;
    private final Queries queries;
    private final Openings openings;

    StepReads(Cases cases, Queries queries, Openings openings) {
        this.cases = cases;
        this.queries = queries;
        this.openings = openings;
    }

    @GetMapping(path = "/api/incidents/{incident}/steps", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToReaders
    @Operation(
            operationId = "FindSteps",
            summary = "What can be done next on a case, and for the rest why not yet",
            description =
                    "Each step by its operation and its address below the case, in the order of the procedure. OPEN: the "
                            + "case and whoever asks allow it now, for the numbers given where it has them; what is written "
                            + "may still be refused. NOT_YET: something has to come first. NOT_YOURS: it is somebody else's. "
                            + "The last two say which rule, why and on what basis.")
    Page<StepShown> findSteps(Asked asked, @PathVariable IncidentId incident) {
        cases.open(asked.actor(), incident, What.CASE);
        Map<String, Openings.Opening> doors = openings.below(ON_A_CASE).stream()
                .collect(Collectors.toMap(Openings.Opening::operation, Function.identity()));
        List<CaseSteps.Step> within = queries.find(
                        new FindSteps(incident, asked.actor().username(), roles(doors)), CaseSteps.class)
                .orElseThrow(Absent::new)
                .steps();
        return new Page<>(Stream.concat(allowed(within, doors), closed(doors)).toList(), null);
    }

    private static Map<String, Role> roles(Map<String, Openings.Opening> doors) {
        return doors.values().stream()
                .filter(door -> door.acting() != null)
                .collect(Collectors.toMap(Openings.Opening::operation, door -> Objects.requireNonNull(door.acting())));
    }

    private static Stream<StepShown> allowed(List<CaseSteps.Step> steps, Map<String, Openings.Opening> doors) {
        return steps.stream()
                .map(step -> StepShown.of(
                        step, Objects.requireNonNull(doors.get(step.command())).below(ON_A_CASE)));
    }

    private static Stream<StepShown> closed(Map<String, Openings.Opening> doors) {
        return doors.values().stream()
                .filter(door -> door.closed() != null)
                .sorted(Comparator.comparing(Openings.Opening::operation))
                .map(door -> StepShown.notYours(
                        door.operation(), door.below(ON_A_CASE), Objects.requireNonNull(door.closed())));
    }
}
