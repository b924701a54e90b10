package casebook.query.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Every index of every view. They are there before the first event is shown; making one again changes nothing. */
@Component
public final class Indexes implements InitializingBean {

    private final MongoDatabase database;

    public Indexes(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        incidents();
        audit();
        index("timeline", ascending("incidentId", "version"));
        index("timeline", ascending("type", "recordedAt"));
        database.getCollection("receipts").createIndex(ascending("incidentId"), new IndexOptions().unique(true));
        index("deadlines", ascending("due.on"));
        index("sitebans", ascending("ban.state", "reference"));
        index("sitebans", ascending("ban.state", "ban.from", "reference"));
        index("policyeditions", descending("inForceFrom"));
        index("clauseproposals", ascending("edition", "_id"));
        index("acknowledgements", ascending("edition", "pupilClass", "_id"));
        index("acknowledgements", compoundIndex(ascending("known"), descending("on", "_id")));
        index("acknowledgementsasked", ascending("edition"));
        index("people", ascending("kind", "_id"));
        index("people", ascending("words", "_id"));
        index("people", ascending("known", "registeredAt", "_id"));
        index("people", ascending("into", "_id"));
        index("letters", ascending("incidentId", "entry"));
        index("letterhistory", ascending("incidentId", "place", "_id"));
        index("told", ascending("incidentId", "entry", "_id"));
        index("policygaps", descending("taggedAt", "_id"));
        index("policygaps", compoundIndex(ascending("clause"), descending("taggedAt", "_id")));
        index("taint", ascending("incidentId", "version"));
        index("duties", ascending("kind", "done", "due", "_id"));
        index("worklist", ascending("waits.kind"));
        index("worklist", ascending("incidentId"));
        index("refusals", ascending("recordedAt"));
        index("reminders", ascending("toMail", "raisedAt", "_id"));
    }

    private void incidents() {
        Bson newestFirst = descending("reportedAt", "_id");
        index("incidents", newestFirst);
        index("incidents", ascending("reference", "_id"));
        for (String filter : new String[] {"status", "clauses", "groupName", "words", "subject.personId", "named"}) {
            index("incidents", compoundIndex(ascending(filter), newestFirst));
        }
    }

    private void audit() {
        index("audit", ascending("reads", "entry", "_id"));
        for (String filter : new String[] {"incidentId", "actor", "type", "recordedAt", "personId"}) {
            index("audit", ascending("reads", filter, "entry", "_id"));
        }
    }

    private void index(String collection, Bson keys) {
        database.getCollection(collection).createIndex(keys);
    }
}
