package casebook.query.duties;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.dataprotection.DataBreachClosed;
import casebook.shared.dataprotection.DataBreachRecorded;
import casebook.shared.dataprotection.DataBreachReported;
import casebook.shared.dataprotection.DutyEvent;
import casebook.shared.dataprotection.SubjectAccessAnswered;
import casebook.shared.dataprotection.SubjectAccessExtended;
import casebook.shared.dataprotection.SubjectAccessRequested;
import casebook.shared.query.StatutoryDuties.Item;
import casebook.shared.query.StatutoryDuties.Kind;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(DutiesProjector.COLLECTION)
class DutiesProjector implements Projector {
    static final String COLLECTION = "duties";

    private static final Bson DONE = set("done", true);

    private final MongoCollection<Document> collection;
    private final CaseDocuments begun;
    private final Documents documents;

    DutiesProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(COLLECTION);
        this.begun = new CaseDocuments(collection);
        this.documents = documents;
    }

    @EventHandler
    void on(SubjectAccessRequested event) {
        begin(new Item(
                event.dutyId(),
                Kind.SUBJECT_ACCESS,
                event.incidentId(),
                event.due(),
                null,
                false,
                event.receivedOn(),
                event.requester(),
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    @EventHandler
    void on(DataBreachRecorded event) {
        begin(new Item(
                event.dutyId(),
                Kind.BREACH,
                event.incidentId(),
                SchoolDay.of(event.dueAt()),
                event.dueAt(),
                false,
                null,
                null,
                null,
                null,
                event.becameAwareAt(),
                event.whatHappened(),
                null,
                null,
                null));
    }

    @EventHandler
    void on(SubjectAccessExtended event) {
        change(event, field("due", event.due()), field("whyExtended", event.reason()));
    }

    @EventHandler
    void on(SubjectAccessAnswered event) {
        change(event, field("answeredOn", event.answeredOn()), DONE);
    }

    @EventHandler
    void on(DataBreachReported event) {
        change(event, field("reportedAt", event.reportedAt()), field("whyLate", event.whyLate()), DONE);
    }

    @EventHandler
    void on(DataBreachClosed event) {
        change(event, field("whyNotReported", event.reason()), DONE);
    }

    private void begin(Item item) {
        begun.begin(documents.write(item).append("_id", item.dutyId().toString()));
    }

    private void change(DutyEvent event, Bson... fields) {
        collection.updateOne(eq(event.dutyId().toString()), combine(fields));
    }

    private Bson field(String name, @Nullable Object value) {
        return switch (value) {
            case null -> set(name, null);
            case LocalDate day -> set(name, day.toString());
            case Instant moment -> set(name, Documents.sortable(moment));
            default -> set(name, documents.part(value));
        };
    }
}
