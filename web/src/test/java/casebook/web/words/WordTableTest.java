package casebook.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EventExamples;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void every_kind_of_entry_is_called_something_that_people_say() {
        assertThat(EventExamples.all())
                .allSatisfy(
                        event -> assertThat(WordTable.EVENTS.of(event.getClass().getSimpleName()))
                                .as(event.getClass().getSimpleName())
                                .hasValueSatisfying(words -> assertThat(words).doesNotContainPattern("[a-z][A-Z]")));
    }

    @Test
    void what_is_not_in_the_table_is_called_nothing() {
        assertThat(WordTable.EVENTS.of("NeverHappened")).isEmpty();
        assertThat(WordTable.RULES.of("NeverRuled")).isEmpty();
    }
}
