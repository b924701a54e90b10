package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Actor;
import casebook.shared.query.AccessInForce;
import casebook.shared.query.FindAccess;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidentAsKnown;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.problem.Absent;
import java.time.Instant;
import java.util.Optional;
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
        IncidentPage page = openTo(reader, incident).orElseThrow(Absent::new);
        recording.record(reader, new RecordRead(incident, what));
        return page;
    }

    /** Whether a case is open to a reader. Nothing of it is shown, so nothing is put on record. */
    boolean isOpen(Actor reader, IncidentId incident) {
        return openTo(reader, incident).isPresent();
    }

    private Optional<IncidentPage> openTo(Actor reader, IncidentId incident) {
        return queries.find(new FindIncident(incident), IncidentPage.class).filter(found -> maySee(reader, found));
    }

    /** A case that was opened, as it was known; {@link Absent} before it was reported. */
    IncidentPage asKnown(IncidentId opened, Instant asOf) {
        return queries.find(new FindIncidentAsKnown(opened, asOf), IncidentPage.class)
                .orElseThrow(Absent::new);
    }

    private boolean maySee(Actor reader, IncidentPage page) {
        return switch (reader.role()) {
            case HEAD, SENIOR_LEADER, DSL, OFFICE -> true;
            case CHAIR ->
                decisionPassedTo(reader.username(), page) || awaitsTheChair(page.siteBan()) || isOpenTo(reader, page);
            default -> isOpenTo(reader, page);
        };
    }

    private boolean isOpenTo(Actor reader, IncidentPage page) {
        return queries.find(new FindAccess(page.incidentId(), reader.username()), AccessInForce.class)
                .isPresent();
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
