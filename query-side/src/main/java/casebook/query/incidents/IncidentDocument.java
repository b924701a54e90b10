package casebook.query.incidents;

import casebook.query.store.Documents;
import casebook.shared.incident.Progress;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.people.NamedPerson;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.IncidentPage.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A case's document: its page as staff see it, and beside it what it is found by. */
final class IncidentDocument {

    static final String COLLECTION = "incidents";
    static final String WORDS = "words";
    static final String GROUP_NAME = "groupName";
    static final String NAMED = "named";

    private IncidentDocument() {}

    static Document first(Documents documents, ConcernReported event, Instant reportedAt, List<String> words) {
        return documents
                .write(page(event, reportedAt))
                .append("_id", event.incidentId().toString())
                .append(WORDS, words)
                .append(GROUP_NAME, groupName(event.group().name()))
                .append(NAMED, named(event.subject()));
    }

    static IncidentPage page(Documents documents, Document document) {
        Document page = new Document(document);
        List.of("_id", WORDS, GROUP_NAME, NAMED).forEach(page::remove);
        return documents.read(page, IncidentPage.class);
    }

    static String groupName(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static IncidentPage page(ConcernReported event, Instant reportedAt) {
        return new IncidentPage(
                event.incidentId(),
                event.reference(),
                0,
                Progress.NONE.status(),
                Progress.NONE,
                event.group(),
                event.happenedAt(),
                reportedAt,
                event.edition(),
                event.clauses(),
                event.description(),
                subject(event.subject()),
                event.reporter().wish(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable Subject subject(@Nullable NamedPerson person) {
        return person == null
                ? null
                : new Subject(person.personId(), null, person.relationship().name());
    }

    private static List<String> named(@Nullable NamedPerson person) {
        return person == null ? List.of() : List.of(person.personId().toString());
    }
}
