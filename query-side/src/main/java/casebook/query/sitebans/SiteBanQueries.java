package casebook.query.sitebans;

import static casebook.shared.query.SiteBanState.CONFIRMED;
import static casebook.shared.query.SiteBanState.TEMPORARY_BAR;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.Objects.requireNonNull;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Page;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.SiteBanRegister;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SiteBanQueries {

    private static final String REFERENCE = "reference";

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final Clock clock;

    SiteBanQueries(MongoDatabase database, Documents documents, Clock clock) {
        this.collection = database.getCollection(SiteBanDocument.COLLECTION);
        this.documents = documents;
        this.clock = clock;
    }

    @QueryHandler
    SiteBanRegister answer(FindSiteBans query) {
        List<SiteBanRegister.Item> found = collection
                .find(and(inForce(), notOver(), after(query.after())))
                .sort(ascending(REFERENCE))
                .limit(Page.enough(query.limit()))
                .map(this::item)
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.reference()));
        return new SiteBanRegister(page.items(), page.next());
    }

    private static Bson inForce() {
        return in("ban.state", TEMPORARY_BAR.name(), CONFIRMED.name());
    }

    /** Nobody is turned away once a ban is over, though no event says so; its last day still counts. */
    private Bson notOver() {
        return or(
                eq("ban.to", null), gte("ban.to", SchoolDay.of(clock.instant()).toString()));
    }

    private static Bson after(@Nullable String cursor) {
        return cursor == null
                ? empty()
                : gt(REFERENCE, Cursor.read(cursor, reference -> reference).getFirst());
    }

    private SiteBanRegister.Item item(Document found) {
        SiteBanDocument document = documents.read(found, SiteBanDocument.class);
        var ban = requireNonNull(document.ban());
        return SiteBanDocument.inForce(document, ban, requireNonNull(ban.from()));
    }
}
