package casebook.query.receipts;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.shared.query.FindReceipt;
import casebook.shared.query.FindReceiptEntry;
import casebook.shared.query.ReceiptEntry;
import casebook.shared.query.ReceiptStatus;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ReceiptQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    ReceiptQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(ReceiptDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    Optional<ReceiptStatus> answer(FindReceipt query) {
        return Optional.ofNullable(collection.find(eq(query.receiptHash())).first())
                .map(found -> documents.read(found, ReceiptDocument.class).status());
    }

    @QueryHandler
    Optional<ReceiptEntry> answer(FindReceiptEntry query) {
        return Optional.ofNullable(collection.find(eq(query.receiptHash())).first())
                .map(found -> new ReceiptEntry(
                        documents.read(found, ReceiptDocument.class).entry()));
    }
}
