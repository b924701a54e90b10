package casebook.app.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.web.trust.SchoolTold;
import casebook.web.trust.Silence;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSchoolTest {
    private static final LocalDate FROM = LocalDate.parse("2026-05-01");
    private static final LocalDate TO = LocalDate.parse("2026-12-31");

    private final InventedSchool there = new InventedSchool();
    private final OneSchool school = there.asked();

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void the_trust_signs_in_once_and_asks_for_the_numbers_of_these_days() {
        assertThat(told().overview()).isNotNull();
        assertThat(told().silence()).isNull();
        String overview = "/api/governors/overview?from=2026-05-01&to=2026-12-31";
        assertThat(there.asked).containsExactly("/api/sign-in", overview, overview);
    }

    @Test
    void it_signs_in_again_when_its_token_opens_nothing_any_more() {
        told();
        there.good = "second";
        assertThat(told().overview()).isNotNull();
        assertThat(there.asked).filteredOn("/api/sign-in"::equals).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "401, 200, REFUSED",
        "429, 200, REFUSED",
        "404, 200, UNCLEAR",
        "503, 200, TROUBLED",
        "200, 401, REFUSED",
        "200, 403, CLOSED",
        "200, 404, UNCLEAR",
        "200, 302, UNCLEAR",
        "200, 503, TROUBLED"
    })
    void a_school_that_does_not_answer_with_numbers_is_silent_for_a_reason(int signIn, int status, Silence why) {
        there.signInStatus = signIn;
        there.status = status;
        assertThat(told()).isEqualTo(SchoolTold.nothing("Invented Oak", why));
        assertThat(there.asked)
                .doesNotContain("/elsewhere")
                .filteredOn("/api/sign-in"::equals)
                .hasSize(1);
    }

    @Test
    void an_answer_that_never_ends_is_not_read_to_its_end() {
        there.answer = " ".repeat(2 << 20).getBytes(UTF_8);
        assertThat(told().silence()).isEqualTo(Silence.UNCLEAR);
    }

    @Test
    void who_does_not_answer_in_time_is_late_and_who_is_not_there_is_away() {
        there.slow = true;
        assertThat(told().silence()).isEqualTo(Silence.LATE);
        there.close();
        assertThat(told().silence()).isEqualTo(Silence.AWAY);
    }

    @Test
    void nobody_waits_for_the_slowest_longer_than_for_a_page() {
        try (InventedSchool slow = new InventedSchool()) {
            slow.slow = true;
            var all = new SchoolsAtOnce(List.of(slow.asked(), school), Duration.ofMillis(400));
            assertThat(all.told(FROM, TO)).extracting(SchoolTold::silence).containsExactly(Silence.LATE, null);
        }
    }

    private SchoolTold told() {
        return school.told(FROM, TO);
    }
}
