package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.query.store.Shapes;
import casebook.shared.examples.EventExamples;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private final Shapes shapes = new Shapes(Map.of("deadlines", 3));

    @Test
    void a_view_has_its_first_shape_until_its_number_is_raised() {
        assertThat(shapes.named("incidents")).isEqualTo("incidents.1");
        assertThat(shapes.named("deadlines")).isEqualTo("deadlines.3");
    }

    @Test
    void all_collections_of_a_view_have_its_number() {
        assertThat(shapes.named("deadlinescalendar")).isEqualTo("deadlinescalendar.3");
        assertThat(shapes.viewOf("deadlinescalendar.2")).isEqualTo("deadlines.2");
    }

    @Test
    void earlier_is_what_has_a_lower_number_and_never_what_a_later_casebook_made() {
        assertThat(shapes.isEarlier("deadlines.2")).isTrue();
        assertThat(shapes.isEarlier("deadlinescalendar.1")).isTrue();
        assertThat(shapes.isEarlier("deadlines.3")).isFalse();
        assertThat(shapes.isEarlier("deadlines.4")).isFalse();
        assertThat(shapes.isEarlier("incidents.1")).isFalse();
        assertThat(shapes.isEarlier("places")).isFalse();
    }

    @Test
    void whatever_is_raised_is_a_view() {
        try (Views views = Views.on(Mongo.everyOne().getFirst())) {
            views.recorded(EventExamples.all().toArray());
            assertThat(views.documents().keySet())
                    .containsAll(Shapes.today().raised().keySet());
        }
    }
}
