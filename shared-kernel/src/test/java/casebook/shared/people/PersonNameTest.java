package casebook.shared.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void capitals_spaces_and_the_way_of_writing_an_accent_make_no_other_name() {
        assertThat(PersonName.compared("  Zo\u00eb \t A\u00a0 Example "))
                .isEqualTo("zo\u00eb a example")
                .isEqualTo(PersonName.compared("ZOE\u0308 a example"));
    }

    @Test
    void another_letter_makes_another_name() {
        assertThat(PersonName.compared("Zoe Example")).isNotEqualTo(PersonName.compared("Zo\u00eb Example"));
    }
}
