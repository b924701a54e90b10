package casebook.query.incidents;

import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.Documents;
import casebook.shared.incident.event.EmergencyCallRatified;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.EmergencyOutcomeRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.IncidentLinked;
import casebook.shared.query.IncidentPage.EmergencyCall;
import casebook.shared.query.IncidentPage.Link;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What an event changes about emergency calls and linked cases on a case's page. */
@Component
class EmergencyChanges {

    private final Documents documents;

    EmergencyChanges(Documents documents) {
        this.documents = documents;
    }

    List<Bson> of(IncidentEvent event) {
        return switch (event) {
            case EmergencyCallRecorded e ->
                List.of(push(
                        "emergencyCalls",
                        documents.part(new EmergencyCall(e.number(), e.authority(), e.calledAt(), null, null))));
            case EmergencyCallRatified e ->
                List.of(set("emergencyCalls." + (e.number() - 1) + ".ratified", e.ratified()));
            case EmergencyOutcomeRecorded e ->
                List.of(set(
                        "emergencyCalls." + (e.number() - 1) + ".outcome",
                        e.outcome().name()));
            case IncidentLinked e -> List.of(push("links", documents.part(new Link(e.other(), e.kind()))));
            default -> List.of();
        };
    }
}
