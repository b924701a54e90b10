package casebook.app.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class KnownStoresTest {

    private final MockEnvironment given = new MockEnvironment();

    @Test
    void the_usual_ones_need_not_be_named() {
        assertThatCode(this::start).doesNotThrowAnyException();
        given.setProperty("casebook.events", "sqlite");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void others_are_no_start() {
        given.setProperty("casebook.events", "sqilte");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessage("The setting casebook.events is \"sqilte\", and there are no such stores.");
    }

    @Test
    void the_setting_that_named_them_all_says_what_to_write_instead() {
        given.setProperty("casebook.stores", "default");
        assertThatThrownBy(this::start)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.toString() + refused.remedy())
                                .contains(
                                        "casebook.stores is no more",
                                        "casebook.events, casebook.views and casebook.kept"));
    }

    @Test
    void views_are_in_memory_or_in_mongodb() {
        given.setProperty("casebook.views", "mongodb");
        assertThatCode(this::start).doesNotThrowAnyException();
        given.setProperty("casebook.views", "disk");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessage("The setting casebook.views is \"disk\", and there are no such stores.");
    }

    @Test
    void what_several_nodes_keep_needs_events_that_several_nodes_have() {
        given.setProperty("casebook.kept", "mongodb");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("the events are in a file");
        given.setProperty("casebook.events", "postgres");
        assertThatCode(this::start).doesNotThrowAnyException();
        given.setProperty("casebook.kept", "disk");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
    }

    private void start() {
        KnownStores.storesAreKnown(given).postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
