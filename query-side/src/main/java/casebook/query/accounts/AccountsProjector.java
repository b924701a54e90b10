package casebook.query.accounts;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.account.Account;
import casebook.shared.account.AccountEvent;
import casebook.shared.account.AccountOpened;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(AccountDocument.COLLECTION)
class AccountsProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    AccountsProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(AccountDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(AccountEvent event, @Timestamp Instant recordedAt) {
        Document document = documents.write(new AccountDocument(event.username(), after(event), recordedAt));
        collection.replaceOne(eq(event.username()), document, new ReplaceOptions().upsert(true));
    }

    private Account after(AccountEvent event) {
        Document before = collection.find(eq(event.username())).first();
        return before == null
                ? Account.opened((AccountOpened) event)
                : documents.read(before, AccountDocument.class).account().after(event);
    }
}
