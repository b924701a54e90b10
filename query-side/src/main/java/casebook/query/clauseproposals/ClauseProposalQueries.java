package casebook.query.clauseproposals;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Documents;
import casebook.shared.query.ClauseProposals;
import casebook.shared.query.FindClauseProposals;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ClauseProposalQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    ClauseProposalQueries(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(ClauseProposalDocument.COLLECTION);
        this.documents = documents;
    }

    @QueryHandler
    ClauseProposals answer(FindClauseProposals query) {
        return new ClauseProposals(collection
                .find(eq("edition", query.edition()))
                .sort(ascending("_id"))
                .map(document ->
                        documents.read(document, ClauseProposalDocument.class).proposal())
                .into(new ArrayList<>()));
    }
}
