package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.SiteBanRegister.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody at the gate says a name, and the front desk looks it up. */
@OnEveryMongo
class SiteBansByNameTest {

    private final Views views;

    SiteBansByNameTest(Mongo mongo) {
        views = Views.on(mongo);
        barred(1, "Zo\u00eb O\u2019Example");
        barred(2, "Parent Example");
        barred(3, "Parent B");
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_name_is_found_by_any_of_its_whole_words_without_its_accents() {
        assertThat(found("zoe")).containsExactly("2026-0001");
        assertThat(found("EXAMPLE")).containsExactly("2026-0001", "2026-0002");
        assertThat(found("exam")).isEmpty();
    }

    @Test
    void all_of_the_words_are_asked_for() {
        assertThat(found("example parent")).containsExactly("2026-0002");
        assertThat(found("zoe parent")).isEmpty();
    }

    @Test
    void only_names_are_looked_at_and_what_is_no_word_names_nobody() {
        assertThat(found("2026-0001")).isEmpty();
        assertThat(found("?!")).isEmpty();
        assertThat(found(null)).hasSize(3);
    }

    @Test
    void whoever_is_not_barred_is_not_found() {
        views.recorded(Cases.registered(4, "Parent Four"), Cases.reported(4));
        assertThat(found("four")).isEmpty();
    }

    @Test
    void what_is_found_comes_in_pages() {
        SiteBanRegister first = ask("parent", 1, null);
        assertThat(first.items()).extracting(Item::reference).containsExactly("2026-0002");
        SiteBanRegister second = ask("parent", 1, first.next());
        assertThat(second.items()).extracting(Item::reference).containsExactly("2026-0003");
        assertThat(second.next()).isNull();
    }

    private void barred(int number, String name) {
        TemporaryBarServed bar = SiteBanEvents.temporaryBarServed();
        views.recorded(
                Cases.registered(number, name),
                Cases.reported(number),
                new TemporaryBarServed(Cases.id(number), bar.notice(), bar.immediateRisk()));
    }

    private List<String> found(@Nullable String words) {
        return ask(words, 50, null).items().stream().map(Item::reference).toList();
    }

    private SiteBanRegister ask(@Nullable String words, int limit, @Nullable String after) {
        return views.ask(new FindSiteBans(words, limit, after, FindSiteBans.Order.BY_CASE), SiteBanRegister.class);
    }
}
