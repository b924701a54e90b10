package casebook.web.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will prosecute you",
                "Trespassers are liable to PROSECUTION",
                "We shall take legal action",
                "The next step is legal proceedings",
                "See you in court",
                "It will go to\nthe court",
                "There will be court action",
                "We will press charges",
                "The teacher may sue you",
                "We will ask for an injunction",
                "If it happens again we will call the police",
                "We might have to report you to the police",
                "The police will come",
                "The police will be told",
                "You could be arrested"
            })
    void are_about_what_is_to_come(String threat) {
        assertThat(Threats.in(threat)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police were called on Monday",
                "The police have said that no further action follows",
                "You shouted at the teacher in the playground and in the netball court",
                "Please be courteous",
                "No remarks about staff in the group",
                "The matter was reported to the police, and we will write to you again",
                "You may come to the school office",
                "",
                "We issue this letter so that you can pursue your concern with us"
            })
    void are_not_what_happened_or_what_is_asked(String words) {
        assertThat(Threats.in(words)).isFalse();
    }
}
