package casebook.query.retention;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.shared.query.FindRetention;
import casebook.shared.query.Retention;
import casebook.shared.school.Arrangements;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class RetentionQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final Arrangements school;

    RetentionQueries(MongoDatabase database, Documents documents, Arrangements school) {
        this.collection = database.getCollection(RetentionDocument.COLLECTION);
        this.documents = documents;
        this.school = school;
    }

    @QueryHandler
    Optional<Retention> answer(FindRetention query) {
        return Optional.ofNullable(
                        collection.find(eq(query.incidentId().toString())).first())
                .map(found -> documents.read(found, RetentionDocument.class).shown(school.now()));
    }
}
