package casebook.query.reminders;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.reminder.ReminderMailed;
import casebook.shared.reminder.ReminderRaised;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ReminderDocument.COLLECTION)
class RemindersProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    RemindersProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(ReminderDocument.COLLECTION);
        this.documents = documents;
    }

    /** When this comes again, its e-mail may have gone out already, and is not sent a second time. */
    @EventHandler
    void on(ReminderRaised event, @Timestamp Instant raisedAt) {
        String id = event.reminder().stream();
        Document reminder = documents.write(new ReminderDocument(id, event.reminder(), raisedAt, event.byMail()));
        reminder.remove("_id");
        collection.updateOne(eq(id), setOnInsert(reminder), new UpdateOptions().upsert(true));
    }

    @EventHandler
    void on(ReminderMailed event) {
        collection.updateOne(eq(event.reminder().stream()), set("toMail", false));
    }
}
