package casebook.query.incidents;

import static com.mongodb.client.model.Updates.set;

import casebook.query.store.Documents;
import casebook.shared.incident.Progress;
import casebook.shared.incident.event.IncidentEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** All that an event changes on a case's page: what it is about, and how far the case has come. */
@Component
class Advances {

    static final String PROGRESS = "progress";

    private final Documents documents;
    private final IncidentChanges changes;

    Advances(Documents documents, IncidentChanges changes) {
        this.documents = documents;
        this.changes = changes;
    }

    /** {@code before} is the page before, or as much of it as tells its progress. */
    List<Bson> of(IncidentEvent event, Instant recordedAt, Document before) {
        Progress progress = documents
                .read(before.get(PROGRESS, Document.class), Progress.class)
                .after(event);
        List<Bson> all = new ArrayList<>(changes.of(event, recordedAt));
        all.add(set("status", progress.status().name()));
        all.add(set(PROGRESS, documents.part(progress)));
        return all;
    }
}
