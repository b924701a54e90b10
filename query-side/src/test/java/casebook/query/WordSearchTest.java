package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class WordSearchTest {

    private final Views views;

    WordSearchTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(
                Cases.registered(1, "Zo\u00eb O\u2019Example"),
                Cases.registered(2, "Parent B"),
                Cases.reported(
                        1, "Year 4", "A caf\u00e9 was mentioned twice", "Zo\u00eb O\u2019Example", List.of("G1")),
                Cases.reported(2, "Reception", "A caf\u00e9 was mentioned once", "Parent B", List.of("G1")));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void finds_whole_words_of_the_description() {
        assertThat(found("twice")).containsExactly("2026-0001");
        assertThat(found("twi")).isEmpty();
    }

    @Test
    void finds_the_group_the_reference_and_the_parents_name() {
        assertThat(found("reception")).containsExactly("2026-0002");
        assertThat(found("2026-0001")).containsExactly("2026-0001");
        assertThat(found("o'example")).containsExactly("2026-0001");
    }

    @Test
    void does_not_mind_case_and_accents() {
        assertThat(found("CAFE")).containsExactly("2026-0002", "2026-0001");
        assertThat(found("zoe")).containsExactly("2026-0001");
    }

    @Test
    void asks_for_all_of_the_words() {
        assertThat(found("cafe once")).containsExactly("2026-0002");
        assertThat(found("once twice")).isEmpty();
    }

    @Test
    void never_finds_a_case_by_its_reporter() {
        assertThat(found("C")).isEmpty();
        assertThat(found("parent.c@example.invalid")).isEmpty();
    }

    @Test
    void finds_nothing_by_punctuation_alone_and_everything_by_nothing() {
        assertThat(found("?!")).isEmpty();
        assertThat(found(" ")).hasSize(2);
    }

    @Test
    void erased_words_are_not_found_once_the_view_is_rebuilt() {
        views.keyring().destroy(new KeyId(Owner.CASE, Cases.id(1).value()), Log.friday(), "retention");
        views.database().getCollection("incidents").drop();
        views.projectAgain();
        assertThat(found("twice")).isEmpty();
        assertThat(found("2026-0001")).containsExactly("2026-0001");
    }

    private List<String> found(String words) {
        var query = new FindIncidents(null, null, null, null, null, words, 50, null);
        return views.ask(query, IncidentList.class).items().stream()
                .map(IncidentList.Item::reference)
                .toList();
    }
}
