package casebook.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {
    private static final Form FORM = Form.to("/api/made-up", "Made up")
            .asks(Field.line("other.name", "Name"))
            .asksUpTo(3, "rows", Field.line("code", "Code"), Field.line("inner.words", "Words"));

    @Test
    void a_row_that_was_skipped_leaves_no_hole_and_what_is_said_of_the_next_is_said_where_it_was_typed() {
        Typed typed = new Typed(Map.of("rows[1].code", one("N1"), "rows[2].code", one("N2")));
        assertThat(typed.body(FORM).at("/rows/0/code").asString()).isEqualTo("N1");
        assertThat(typed.typedAs("rows[0].code", FORM)).isEqualTo("rows[1].code");
        assertThat(typed.typedAs("rows[1].inner.words", FORM)).isEqualTo("rows[2].inner.words");
    }

    @Test
    void what_stands_in_no_row_is_where_it_was_typed() {
        Typed typed = new Typed(Map.of("other.name", one("x"), "rows[1].inner.words", one("y")));
        assertThat(typed.typedAs("other.name", FORM)).isEqualTo("other.name");
        assertThat(typed.typedAs("rows", FORM)).isEqualTo("rows");
        assertThat(typed.typedAs("rows[0].inner.words", FORM)).isEqualTo("rows[1].inner.words");
    }

    private static String[] one(String text) {
        return new String[] {text};
    }
}
