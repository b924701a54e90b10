package casebook.query.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import casebook.shared.seal.Sealed;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Whom the references on cases mean today, for every view that shows or finds a case by a name. Views keep the reference alone,
 * and so never show a name that was put right or an entry that was merged.
 */
@Component
public class KnownPeople {

    /** Where the register is shown, and what other views may know of its documents. */
    public static final String COLLECTION = "people";

    /** The entry that a duplicate was merged into, as far as merges go today. */
    public static final String INTO = "into";

    /** The name, sealed. */
    public static final String NAME = "name";

    /** The digests of the words of the name. */
    public static final String WORDS = "words";

    private static final String ID = "_id";

    private final MongoCollection<Document> people;
    private final Documents documents;

    public KnownPeople(MongoDatabase database, Documents documents) {
        this.people = database.getCollection(COLLECTION);
        this.documents = documents;
    }

    /** What somebody is called today; nothing until the register shows them. */
    public Optional<Sealed> nameOf(UUID personId) {
        return Optional.ofNullable(namesOf(List.of(personId)).get(personId));
    }

    /** What these people are called today, by the reference that was asked about. */
    public Map<UUID, Sealed> namesOf(Collection<UUID> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> today =
                find(in(ID, texts(references))).collect(Collectors.toMap(person -> id(person, ID), KnownPeople::today));
        Map<UUID, Sealed> names =
                find(in(ID, texts(today.values()))).collect(Collectors.toMap(person -> id(person, ID), this::name));
        return today.entrySet().stream()
                .filter(reference -> names.containsKey(reference.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, reference -> names.get(reference.getValue())));
    }

    /** Every entry for somebody any of whose entries has this word in its name. */
    public List<String> withWord(String digest) {
        return entriesOf(find(eq(WORDS, digest)).map(KnownPeople::today).toList());
    }

    /** Every entry that is this person, the one asked about too. */
    public List<String> entriesOf(UUID personId) {
        return entriesOf(find(eq(personId.toString())).map(KnownPeople::today).toList());
    }

    private List<String> entriesOf(Collection<UUID> today) {
        if (today.isEmpty()) {
            return List.of();
        }
        List<String> ids = texts(today);
        return find(or(in(ID, ids), in(INTO, ids)))
                .map(person -> person.getString(ID))
                .toList();
    }

    private Stream<Document> find(Bson filter) {
        return people.find(filter).into(new ArrayList<>()).stream();
    }

    private Sealed name(Document person) {
        return documents.read(person.get(NAME, Document.class), Sealed.class);
    }

    private static UUID today(Document person) {
        return id(person, person.getString(INTO) == null ? ID : INTO);
    }

    private static UUID id(Document person, String field) {
        return UUID.fromString(person.getString(field));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).distinct().toList();
    }
}
