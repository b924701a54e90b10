package casebook.query.accounts;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Page;
import casebook.shared.query.AccountList;
import casebook.shared.query.FindAccount;
import casebook.shared.query.FindAccounts;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AccountQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    AccountQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(AccountDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    Optional<AccountList.Item> answer(FindAccount query) {
        return Optional.ofNullable(collection.find(eq(query.username())).first())
                .map(this::item);
    }

    @QueryHandler
    AccountList answer(FindAccounts query) {
        var found = collection
                .find(after(query.after()))
                .sort(ascending("_id"))
                .limit(Page.enough(query.limit()))
                .map(this::item)
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.username()));
        return new AccountList(page.items(), page.next());
    }

    private static Bson after(@Nullable String cursor) {
        return cursor == null
                ? empty()
                : gt("_id", Cursor.read(cursor, username -> username).getFirst());
    }

    private AccountList.Item item(Document document) {
        return documents.read(document, AccountDocument.class).item();
    }
}
