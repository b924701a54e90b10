package casebook.query.taint;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import casebook.query.store.Documents;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.query.AccessInForce;
import casebook.shared.query.FindAccess;
import casebook.shared.query.FindTaintRegister;
import casebook.shared.query.TaintRegister;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class TaintQueries {

    private static final String VERSION = "version";

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final Clock clock;

    TaintQueries(MongoDatabase database, Documents documents, Clock clock) {
        this.collection = database.getCollection(TaintDocument.COLLECTION);
        this.documents = documents;
        this.clock = clock;
    }

    /** That access is over is no event: its last day still counts, and the day after it is gone. */
    @QueryHandler
    Optional<AccessInForce> answer(FindAccess query) {
        return Optional.ofNullable(collection
                        .find(and(of(query.incidentId().toString()), eq("access.who", query.who())))
                        .sort(descending(VERSION))
                        .first())
                .map(found -> documents.read(found, TaintDocument.class).access())
                .map(TaintDocument.AccessWord::until)
                .filter(until -> !until.isBefore(SchoolDay.of(clock.instant())))
                .map(AccessInForce::new);
    }

    @QueryHandler
    Optional<TaintRegister> answer(FindTaintRegister query) {
        List<TaintDocument> entries = collection
                .find(of(query.incidentId().toString()))
                .sort(ascending(VERSION))
                .map(found -> documents.read(found, TaintDocument.class))
                .into(new ArrayList<>());
        return entries.isEmpty() ? Optional.empty() : Optional.of(Register.of(entries));
    }

    private static Bson of(String incident) {
        return eq("incidentId", incident);
    }
}
