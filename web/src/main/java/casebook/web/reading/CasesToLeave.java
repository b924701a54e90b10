package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.Timeline;
import casebook.web.dispatch.Queries;
import casebook.web.problem.Absent;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases for a bundle that leaves the school. What lawyers wrote stays, whoever asks. */
@Component
public class CasesToLeave {
    private final Cases cases;
    private final Queries queries;
    private final NamesInStories names;

    CasesToLeave(Cases cases, Queries queries, NamesInStories names) {
        this.cases = cases;
        this.queries = queries;
        this.names = names;
    }

    /** A case whose words stay sealed; {@link Absent} when there is none. */
    public IncidentPage sealed(IncidentId incident) {
        return queries.find(new FindIncident(incident), IncidentPage.class).orElseThrow(Absent::new);
    }

    /** A case whose words are to be read; {@link Absent} when there is none for this reader. On record before it returns. */
    public IncidentPage inWords(Actor reader, IncidentId incident) {
        return cases.open(reader, incident, What.CASE);
    }

    /** Its story, without what lawyers wrote and without who reported it. */
    public List<Timeline.Entry> story(IncidentId incident) {
        Timeline story = queries.ask(new FindTimeline(incident, null), Timeline.class);
        return names.in(Privileged.shownTo(Role.OFFICE, story));
    }
}
