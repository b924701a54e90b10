package casebook.query.incidents;

import casebook.query.store.Documents;
import casebook.query.store.KnownPeople;
import casebook.shared.query.IncidentPage;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Stored pages as they read today: by the calendar, and with the names that the register of people has for the references. */
@Component
class Pages {

    private static final String SUBJECT = "subject";

    private final Documents documents;
    private final ShownToday today;
    private final KnownPeople people;

    Pages(Documents documents, ShownToday today, KnownPeople people) {
        this.documents = documents;
        this.today = today;
        this.people = people;
    }

    List<IncidentPage> of(List<Document> stored) {
        Map<UUID, Sealed> names = people.namesOf(stored.stream()
                .map(Pages::subject)
                .flatMap(Optional::stream)
                .map(Pages::personId)
                .toList());
        return stored.stream().map(document -> page(document, names)).toList();
    }

    private IncidentPage page(Document stored, Map<UUID, Sealed> names) {
        Document page = today.on(stored);
        subject(stored).ifPresent(subject -> {
            Sealed name = names.get(personId(subject));
            Document named = new Document(subject);
            if (name != null) {
                named.append(KnownPeople.NAME, documents.part(name));
            }
            page.put(SUBJECT, named);
        });
        return IncidentDocument.page(documents, page);
    }

    private static Optional<Document> subject(Document stored) {
        return Optional.ofNullable(stored.get(SUBJECT, Document.class));
    }

    private static UUID personId(Document subject) {
        return UUID.fromString(subject.getString("personId"));
    }
}
