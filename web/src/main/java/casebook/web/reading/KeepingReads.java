package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.query.FindReporter;
import casebook.shared.query.FindRetention;
import casebook.shared.query.Retention;
import casebook.shared.query.SealedReporter;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long a case is kept, and, to whom two people let see it, who raised it. */
@RestController
@RequestMapping(path = "/api/incidents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Keeping")
class KeepingReads {
    private final Queries queries;
    private final Recording recording;
    private final Confidence confidence;

    KeepingReads(Queries queries, Recording recording, Confidence confidence) {
        this.queries = queries;
        this.recording = recording;
        this.confidence = confidence;
    }

    @GetMapping("/{incident}/retention")
    @OpenTo({Role.HEAD, Role.DATA_PROTECTION_LEAD, Role.SENIOR_LEADER})
    @Operation(
            operationId = "FindRetention",
            summary = "How long a case is kept, what holds it, and whether it was erased",
            description =
                    "keptUntil is the last day by the school's own retention, from the day the case was closed or "
                            + "screened out.")
    Retention findRetention(Asked asked, @PathVariable IncidentId incident) {
        Retention kept =
                queries.find(new FindRetention(incident), Retention.class).orElseThrow(Absent::new);
        recording.record(asked.actor(), new RecordRead(incident, What.RETENTION));
        return kept;
    }

    @GetMapping("/{incident}/reporter")
    @OpenTo({Role.HEAD, Role.DSL, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "OpenReporter",
            summary = "Who raised the concern",
            description =
                    "Only for whoever asked and was let by a second person within the last day; 404 for everybody "
                            + "else (policy, P1: in confidence). Being read is put on record first.")
    Confidence.Reporter openReporter(Asked asked, @PathVariable IncidentId incident) {
        SealedReporter sealed = queries.find(
                        new FindReporter(incident, asked.actor().username()), SealedReporter.class)
                .orElseThrow(Absent::new);
        recording.record(asked.actor(), new RecordRead(incident, What.REPORTER));
        return confidence.open(sealed);
    }
}
