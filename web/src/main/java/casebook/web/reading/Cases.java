package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidentAsKnown;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.problem.Absent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a case for a reader who may see it, and puts on record that they read. */
@Component
class Cases {
    private final Queries queries;
    private final Recording recording;

    Cases(Queries queries, Recording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    /** The case; {@link Absent} when there is none for this reader. On record before it returns. */
    IncidentPage open(Actor reader, IncidentId incident, What what) {
        IncidentPage page = queries.find(new FindIncident(incident), IncidentPage.class)
                .filter(found -> maySee(reader, found))
                .orElseThrow(Absent::new);
        recording.record(reader, new RecordRead(incident, what));
        return page;
    }

    /** A case that was opened, as it was known; {@link Absent} before it was reported. */
    IncidentPage asKnown(IncidentId opened, Instant asOf) {
        return queries.find(new FindIncidentAsKnown(opened, asOf), IncidentPage.class)
                .orElseThrow(Absent::new);
    }

    private static boolean maySee(Actor reader, IncidentPage page) {
        return reader.role() != Role.CHAIR
                || decisionPassedTo(reader.username(), page)
                || awaitsTheChair(page.siteBan());
    }

    private static boolean awaitsTheChair(IncidentPage.@Nullable SiteBanItem ban) {
        return ban != null && Boolean.TRUE.equals(ban.awaitingChair());
    }

    private static boolean decisionPassedTo(String username, IncidentPage page) {
        return page.conflicts().stream()
                .anyMatch(conflict ->
                        conflict.decisionPasses() && conflict.delegate().equals(username));
    }
}
