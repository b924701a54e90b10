package casebook.query.told;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Documents;
import casebook.shared.query.FindTold;
import casebook.shared.query.ToldToParent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ToldQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    ToldQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(ToldDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    ToldToParent answer(FindTold query) {
        return new Account(collection
                        .find(eq("incidentId", query.incidentId().toString()))
                        .sort(ascending("entry", "_id"))
                        .map(found -> documents.read(found, ToldDocument.class))
                        .into(new ArrayList<>()))
                .told();
    }
}
