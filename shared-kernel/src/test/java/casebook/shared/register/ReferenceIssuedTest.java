package casebook.shared.register;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.Invented;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferenceIssuedTest {

    @Test
    void is_written_as_the_year_and_four_figures_or_more() {
        assertThat(reference(1)).isEqualTo("2026-0001");
        assertThat(reference(10_000)).isEqualTo("2026-10000");
    }

    /** Arabic has figures of its own. */
    @Test
    void does_not_mind_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(reference(12)).isEqualTo("2026-0012");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String reference(int number) {
        return new ReferenceIssued(2026, number, Invented.CASE).reference();
    }
}
