package casebook.query.people;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.KnownPeople;
import casebook.query.store.Narrowing;
import casebook.query.store.Page;
import casebook.query.store.Words;
import casebook.shared.query.FindNames;
import casebook.shared.query.FindNamesakes;
import casebook.shared.query.FindPeople;
import casebook.shared.query.FindPerson;
import casebook.shared.query.NamesToday;
import casebook.shared.query.Namesakes;
import casebook.shared.query.PeopleList;
import casebook.shared.query.PersonPage;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PeopleQueries {

    private static final int MOST_NAMESAKES = 20;

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final KnownPeople known;
    private final Words words;

    PeopleQueries(MongoDatabase database, Documents documents, KnownPeople known, Words words) {
        this.collection = database.getCollection(KnownPeople.COLLECTION);
        this.documents = documents;
        this.known = known;
        this.words = words;
    }

    @QueryHandler
    PeopleList answer(FindPeople query) {
        Bson narrowed = new Narrowing()
                .by(query.kind(), kind -> eq("kind", kind.name()))
                .by(
                        query.after(),
                        cursor ->
                                gt("_id", Cursor.read(cursor, UUID::fromString).getFirst()))
                .filter();
        var found = find(and(asked(query.words()), narrowed), Page.enough(query.limit()));
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.id())).map(PersonDocument::item);
        return new PeopleList(page.items(), page.next());
    }

    /** Somebody looked for under a name that was a duplicate's is found all the same; otherwise everybody is there once. */
    private Bson asked(@Nullable String written) {
        return written == null ? eq(KnownPeople.INTO, null) : all(KnownPeople.WORDS, words.in(written));
    }

    @QueryHandler
    Optional<PersonPage> answer(FindPerson query) {
        String id = query.personId().toString();
        return find(eq(id), 1).stream()
                .map(person -> person.page(find(eq(KnownPeople.INTO, id), Integer.MAX_VALUE)))
                .findFirst();
    }

    /** Only those who were there before: what is cautioned about once is cautioned about again, and nobody later counts. */
    @QueryHandler
    Namesakes answer(FindNamesakes query) {
        return new Namesakes(find(eq(query.personId().toString()), 1).stream()
                .flatMap(person -> find(before(person), MOST_NAMESAKES).stream())
                .map(PersonDocument::id)
                .toList());
    }

    private static Bson before(PersonDocument person) {
        return and(eq("known", person.known()), lt("registeredAt", Documents.sortable(person.registeredAt())));
    }

    @QueryHandler
    NamesToday answer(FindNames query) {
        return new NamesToday(known.namesOf(query.people()).entrySet().stream()
                .map(person -> new NamesToday.Item(person.getKey(), person.getValue()))
                .toList());
    }

    private List<PersonDocument> find(Bson filter, int limit) {
        return collection
                .find(filter)
                .sort(ascending("_id"))
                .limit(limit)
                .map(found -> documents.read(found, PersonDocument.class))
                .into(new ArrayList<>());
    }
}
