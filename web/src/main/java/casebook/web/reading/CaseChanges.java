package casebook.web.reading;

import casebook.shared.incident.IncidentId;
import casebook.shared.query.FollowCase;
import casebook.shared.query.LatestEntry;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenToReaders;
import casebook.web.door.Stay;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** That a case has changed, as it happens. A browser asks at the address of its page, where its session counts. */
@RestController
@Tag(name = "Cases")
class CaseChanges {
    private final Cases cases;
    private final Queries queries;
    private final OpenStreams streams;

    CaseChanges(Cases cases, Queries queries, OpenStreams streams) {
        this.cases = cases;
        this.queries = queries;
        this.streams = streams;
    }

    @GetMapping(
            path = {"/api/incidents/{incident}/changes", "/incidents/{incident}/changes"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @OpenToReaders
    @Operation(
            operationId = "FollowCase",
            summary = "That a case has changed, as it happens",
            description =
                    "Server-sent events named changed, each with the number of an entry after since and when it was "
                            + "recorded, and nothing of what it says: read the case, and that is put on record. Ends when whoever asks "
                            + "signs out or may not see the case any more. A few at once for each person; more are refused with 429.")
    void followCase(
            Asked asked,
            @PathVariable IncidentId incident,
            @RequestParam(defaultValue = "-1") @Min(-1) long since,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!cases.isOpen(asked.actor(), incident)) {
            throw new Absent();
        }
        Stay stay = Stay.of(request);
        AtomicLong told = new AtomicLong(since);
        var changes = queries.follow(new FollowCase(incident), LatestEntry.class)
                .filter(entry -> told.getAndAccumulate(entry.version(), Math::max) < entry.version());
        streams.send(
                asked.actor().username(),
                changes,
                () -> stay.lasts(asked) && cases.isOpen(asked.actor(), incident),
                response);
    }
}
