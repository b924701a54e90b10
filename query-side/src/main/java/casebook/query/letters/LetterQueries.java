package casebook.query.letters;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Documents;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.FindLetters;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class LetterQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    LetterQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(LetterDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    CaseLetters answer(FindLetters query) {
        return new CaseLetters(collection
                .find(eq("incidentId", query.incidentId().toString()))
                .sort(ascending("entry", "_id"))
                .map(found -> documents.read(found, LetterDocument.class).item())
                .into(new ArrayList<>()));
    }
}
