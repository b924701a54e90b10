package casebook.query.sitebans;

import static casebook.shared.query.SiteBanState.CONFIRMED;
import static casebook.shared.query.SiteBanState.TEMPORARY_BAR;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static java.util.Objects.requireNonNull;

import casebook.query.store.Documents;
import casebook.query.store.KnownPeople;
import casebook.query.store.Narrowing;
import casebook.query.store.Page;
import casebook.query.store.Words;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.seal.Sealed;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class SiteBanQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final KnownPeople people;
    private final Words words;
    private final Clock clock;

    SiteBanQueries(MongoDatabase database, Documents documents, KnownPeople people, Words words, Clock clock) {
        this.collection = database.getCollection(SiteBanDocument.COLLECTION);
        this.documents = documents;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @QueryHandler
    SiteBanRegister answer(FindSiteBans query) {
        List<SiteBanDocument> found = collection
                .find(new Narrowing()
                        .by(query.words(), this::named)
                        .by(query, SiteBanOrder::beyond)
                        .by(query, all -> and(inForce(), notOver()))
                        .filter())
                .sort(SiteBanOrder.sort(query.order()))
                .limit(Page.enough(query.limit()))
                .map(document -> documents.read(document, SiteBanDocument.class))
                .into(new ArrayList<>());
        Map<UUID, Sealed> names = people.namesOf(found.stream()
                .map(SiteBanDocument::subject)
                .filter(Objects::nonNull)
                .toList());
        var page = Page.of(found, query.limit(), last -> SiteBanOrder.cursor(query.order(), last))
                .map(document -> item(document, names));
        return new SiteBanRegister(page.items(), page.next());
    }

    /** By the name that the register of people has today. What has no word in it names nobody. */
    private Bson named(String asked) {
        List<Bson> each = words.in(asked).stream()
                .map(word -> in("subject", people.withWord(word)))
                .toList();
        return each.isEmpty() ? in("_id", List.of()) : and(each);
    }

    private static Bson inForce() {
        return in("ban.state", TEMPORARY_BAR.name(), CONFIRMED.name());
    }

    /** Nobody is turned away once a ban is over, though no event says so; its last day still counts. */
    private Bson notOver() {
        return or(
                eq("ban.to", null), gte("ban.to", SchoolDay.of(clock.instant()).toString()));
    }

    private static SiteBanRegister.Item item(SiteBanDocument document, Map<UUID, Sealed> names) {
        var ban = requireNonNull(document.ban());
        UUID subject = document.subject();
        return SiteBanDocument.inForce(
                document, ban, requireNonNull(ban.from()), subject == null ? null : names.get(subject));
    }
}
