package casebook.web.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.StoredForm;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.Timeline;
import casebook.shared.seal.Seal;
import casebook.web.dispatch.Queries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a case's timeline back into what happened; its words stay sealed. */
@Component
class Stories {
    private final Queries queries;
    private final JsonMapper stored;

    Stories(Queries queries, Seal seal) {
        this.queries = queries;
        this.stored = StoredForm.mapper(seal);
    }

    Story of(IncidentId incident) {
        return new Story(queries.ask(new FindTimeline(incident, null), Timeline.class).entries().stream()
                .map(entry -> read(incident, entry))
                .toList());
    }

    private Story.Entry read(IncidentId incident, Timeline.Entry entry) {
        ObjectNode event = ((ObjectNode) entry.details().deepCopy()).put("incidentId", incident.toString());
        return new Story.Entry(
                entry.version(),
                entry.recordedAt(),
                entry.role(),
                entry.onBehalfOf() != null,
                stored.treeToValue(event, IncidentEvent.named(entry.type())));
    }
}
