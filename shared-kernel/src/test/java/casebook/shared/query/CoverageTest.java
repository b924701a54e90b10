package casebook.shared.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.Coverage.InClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final InClass COUNTED = new InClass("Year 4", 27, 30);
    private static final InClass UNCOUNTED = new InClass("Year 5", 3, null);

    @Test
    void has_a_share_where_it_is_known_how_many_were_asked() {
        assertThat(COUNTED.share()).isEqualTo(90);
        assertThat(UNCOUNTED.share()).isNull();
    }

    @Test
    void says_how_many_were_asked_in_all_once_it_is_known_of_every_class() {
        assertThat(new Coverage(List.of(COUNTED, new InClass("Year 5", 3, 20))).asked())
                .isEqualTo(50);
        assertThat(new Coverage(List.of(COUNTED, UNCOUNTED)).asked()).isNull();
        assertThat(new Coverage(List.of()).asked()).isNull();
        assertThat(new Coverage(List.of(COUNTED, UNCOUNTED)).acknowledged()).isEqualTo(30);
    }

    @Test
    void says_nothing_of_who_was_asked_to_those_who_do_not_keep_the_register() {
        assertThat(new Coverage(List.of(COUNTED)).withoutAsked().classes())
                .containsExactly(new InClass("Year 4", 27, null));
    }
}
