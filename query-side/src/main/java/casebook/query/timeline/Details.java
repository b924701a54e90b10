package casebook.query.timeline;

import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.StoredForm;
import casebook.shared.seal.Seal;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an event recorded, in its stored form, without who reported it. */
@Component
class Details {

    private final JsonMapper mapper;

    Details(Seal seal) {
        mapper = StoredForm.mapper(seal);
    }

    JsonNode of(IncidentEvent event) {
        ObjectNode details = mapper.valueToTree(event);
        details.remove("incidentId");
        if (details.get("reporter") instanceof ObjectNode reporter) {
            reporter.remove(List.of("name", "contact"));
        }
        return details;
    }
}
