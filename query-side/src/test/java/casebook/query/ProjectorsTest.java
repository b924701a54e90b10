package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EventExamples;
import casebook.shared.message.StoredForm;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@OnEveryMongo
class ProjectorsTest {

    private static final List<Object> EVERYTHING = EventExamples.all();

    private final Views views;

    ProjectorsTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EVERYTHING.toArray());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void fill_every_collection() {
        assertThat(views.documents().keySet())
                .containsExactlyInAnyOrder(
                        "incidents",
                        "timeline",
                        "accounts",
                        "audit",
                        "receipts",
                        "deadlines",
                        "deadlinescalendar",
                        "calendar",
                        "reminders",
                        "publishedreviews",
                        "refusals",
                        "skipped",
                        "sitebans",
                        "policyeditions",
                        "clauseproposals",
                        "acknowledgements",
                        "acknowledgementsasked",
                        "letters",
                        "letterhistory",
                        "told",
                        "policygaps",
                        "people",
                        "taint",
                        "retention",
                        "duties",
                        "worklist",
                        "checkpoints");
        assertThat(views.documents().values()).noneMatch(List::isEmpty);
    }

    @Test
    void change_nothing_when_all_events_come_twice() {
        var once = views.documents();
        views.projectAgain();
        assertThat(views.documents()).isEqualTo(once);
    }

    @Test
    void change_nothing_when_only_the_latest_events_come_twice() {
        var once = views.documents();
        for (int from = 0; from < EVERYTHING.size(); from += 5) {
            views.projectAgainFrom(from);
            assertThat(views.documents()).as("again from %d", from).isEqualTo(once);
        }
    }

    @Test
    void keep_a_reporters_name_in_no_document_neither_in_clear_nor_sealed() {
        assertThat(everyDocument()).isNotEmpty();
        assertThat(everyDocument()).doesNotContain("Parent C", "parent.c@example.invalid", "reporter/");
        assertThat(documents(name -> !name.equals("people")))
                .as("whom a reporter's contact would reach")
                .doesNotContain("\"contact\"");
    }

    @Test
    void keep_nothing_personal_in_clear() {
        assertThat(personalTexts()).contains("Parent A", "Parent C").hasSizeGreaterThan(40);
        assertThat(everyDocument()).contains("\"box\"").doesNotContain(personalTexts());
    }

    private Set<String> personalTexts() {
        JsonMapper stored = StoredForm.mapper(views.seal());
        return EVERYTHING.stream()
                .flatMap(event -> stored.valueToTree(event).findParents("box").stream())
                .map(closed -> views.seal().open(stored.treeToValue(closed, Sealed.class)))
                .map(opened -> ((Opened.Text) opened).text())
                .collect(Collectors.toSet());
    }

    private String everyDocument() {
        return documents(name -> true);
    }

    private String documents(Predicate<String> of) {
        return views.documents().entrySet().stream()
                .filter(collection -> of.test(collection.getKey()))
                .flatMap(collection -> collection.getValue().stream())
                .map(Document::toJson)
                .collect(Collectors.joining("\n"));
    }
}
