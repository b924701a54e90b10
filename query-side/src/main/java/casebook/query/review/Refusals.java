package casebook.query.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import casebook.query.store.Documents;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.ReviewMeasure;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Refusals of guards: evidence that the controls bit. */
@Component
class Refusals {

    private final MongoCollection<Document> collection;

    Refusals(MongoDatabase database) {
        this.collection = database.getCollection(RefusalDocument.COLLECTION);
    }

    Count between(Instant from, Instant until) {
        List<String> rules = collection
                .find(and(gte("recordedAt", Documents.sortable(from)), lt("recordedAt", Documents.sortable(until))))
                .map(refusal -> refusal.getString("rule"))
                .into(new ArrayList<>());
        return Figures.count(ReviewMeasure.REFUSAL, rules, rules.size());
    }
}
