package casebook.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewDueTest {

    @ParameterizedTest
    @CsvSource({
        "Spring 2027,2027-04-30",
        "summer term 2027,2027-07-31",
        "' Autumn 2028 ',2028-12-31",
        "2027-04-12,2027-04-12"
    })
    void is_the_last_day_of_what_the_policy_says(String words, LocalDate day) {
        assertThat(ReviewDue.of(words)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027", "when needed", "2027-02-30", "Spring 27"})
    void is_no_day_where_the_words_name_none(String words) {
        assertThat(ReviewDue.of(words)).isEmpty();
    }
}
