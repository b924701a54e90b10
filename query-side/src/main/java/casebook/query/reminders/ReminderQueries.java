package casebook.query.reminders;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Documents;
import casebook.query.store.Page;
import casebook.shared.query.FindRemindersToMail;
import casebook.shared.query.RemindersToMail;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ReminderQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    ReminderQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(ReminderDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    RemindersToMail answer(FindRemindersToMail query) {
        return new RemindersToMail(collection
                .find(eq("toMail", true))
                .sort(ascending("raisedAt", "_id"))
                .limit(Page.size(query.limit()))
                .map(found -> documents.read(found, ReminderDocument.class).reminder())
                .into(new ArrayList<>()));
    }
}
