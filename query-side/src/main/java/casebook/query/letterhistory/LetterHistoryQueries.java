package casebook.query.letterhistory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Documents;
import casebook.shared.query.FindLetterHistory;
import casebook.shared.query.LetterHistory;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class LetterHistoryQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    LetterHistoryQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(HappeningDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    LetterHistory answer(FindLetterHistory query) {
        return new LetterHistory(collection
                .find(known(query))
                .sort(ascending("place", "_id"))
                .map(found -> documents.read(found, HappeningDocument.class).entry())
                .into(new ArrayList<>()));
    }

    private static Bson known(FindLetterHistory query) {
        Bson ofCase = eq("incidentId", query.incidentId().toString());
        Instant asOf = query.asOf();
        return asOf == null ? ofCase : and(ofCase, lte("recordedAt", Documents.sortable(asOf)));
    }
}
