package casebook.query.people;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.KnownNames;
import casebook.query.store.KnownPeople;
import casebook.query.store.Projector;
import casebook.query.store.Words;
import casebook.shared.people.InterestDeclared;
import casebook.shared.people.InterestWithdrawn;
import casebook.shared.people.PersonCorrected;
import casebook.shared.people.PersonEvent;
import casebook.shared.people.PersonRegistered;
import casebook.shared.people.PersonsMerged;
import casebook.shared.query.PersonPage.Interest;
import casebook.shared.seal.Sealed;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(KnownPeople.COLLECTION)
class PeopleProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final CaseDocuments people;
    private final Documents documents;
    private final KnownNames names;
    private final Words words;

    PeopleProjector(MongoDatabase database, Documents documents, KnownNames names, Words words) {
        this.collection = database.getCollection(KnownPeople.COLLECTION);
        this.people = new CaseDocuments(collection);
        this.documents = documents;
        this.names = names;
        this.words = words;
    }

    @EventHandler
    void on(PersonRegistered event, @Timestamp Instant registeredAt) {
        people.begin(documents.write(new PersonDocument(
                event.personId(),
                event.kind(),
                event.name(),
                event.contact(),
                event.username(),
                null,
                List.of(),
                names.of(event.name()).orElse(null),
                words.in(words.text(event.name())),
                registeredAt,
                0)));
    }

    @EventHandler
    void on(PersonCorrected event, @SequenceNumber long version) {
        List<Bson> changes = new ArrayList<>();
        if (event.contact() != null) {
            changes.add(set("contact", documents.part(event.contact())));
        }
        if (event.name() != null) {
            changes.addAll(named(event.name()));
        }
        change(event, version, changes);
    }

    private List<Bson> named(Sealed name) {
        return List.of(
                set(KnownPeople.NAME, documents.part(name)),
                set("known", names.of(name).orElse(null)),
                set(KnownPeople.WORDS, words.in(words.text(name))));
    }

    @EventHandler
    void on(InterestDeclared event, @SequenceNumber long version) {
        Interest interest = new Interest(event.who(), event.relation(), event.why());
        change(event, version, List.of(push("interests", documents.part(interest))));
    }

    @EventHandler
    void on(InterestWithdrawn event, @SequenceNumber long version) {
        change(event, version, List.of(pull("interests", new Document("who", event.who()))));
    }

    /** Whoever was merged into the duplicate before goes along, so that every entry points to the one that goes on. */
    @EventHandler
    void on(PersonsMerged event) {
        String duplicate = event.personId().toString();
        collection.updateMany(
                or(eq(duplicate), eq(KnownPeople.INTO, duplicate)),
                set(KnownPeople.INTO, event.into().toString()));
    }

    private void change(PersonEvent event, long version, List<Bson> changes) {
        people.advance(eq(event.personId().toString()), version, changes);
    }
}
