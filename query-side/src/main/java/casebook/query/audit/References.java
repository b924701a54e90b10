package casebook.query.audit;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import casebook.shared.incident.IncidentId;
import casebook.shared.query.AuditTrail;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the school calls the cases that entries are on: a trail with ids alone is none that people can read. */
@Component
class References {
    private static final String REFERENCE = "reference";

    private final MongoCollection<Document> cases;

    References(MongoDatabase database) {
        this.cases = database.getCollection("incidents");
    }

    Map<IncidentId, String> of(Collection<AuditTrail.Entry> entries) {
        var ids = entries.stream()
                .map(AuditTrail.Entry::incidentId)
                .filter(Objects::nonNull)
                .map(IncidentId::toString)
                .distinct()
                .toList();
        Map<IncidentId, String> called = new HashMap<>();
        if (!ids.isEmpty()) {
            cases.find(in("_id", ids))
                    .projection(include(REFERENCE))
                    .forEach(found -> called.put(IncidentId.of(found.getString("_id")), found.getString(REFERENCE)));
        }
        return called;
    }
}
