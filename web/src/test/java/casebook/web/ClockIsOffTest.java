package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import casebook.shared.people.Role;
import casebook.shared.query.AccountList;
import casebook.shared.query.FindAccounts;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a clock that is set back or leaps ahead does at the door, and what is said of it. */
class ClockIsOffTest extends DoorTest {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    @Autowired
    DoubtfulClock wall;

    private MovableClock movable;

    @BeforeEach
    void another_day() {
        movable = (MovableClock) clock;
        movable.moveOn(Duration.ofDays(1));
        sides.answer(FindIncidents.class, new IncidentList(List.of(), null));
    }

    @AfterEach
    void is_right_again() {
        wall.off = Duration.ZERO;
        movable.setRight();
    }

    @Test
    void an_answer_says_by_how_much_the_clock_is_off() {
        assertThat(reads(Role.HEAD, "/api/incidents")).hasStatus(200).doesNotContainHeader(WallClock.OFF);
        wall.off = YEAR.negated();
        assertThat(reads(Role.HEAD, "/api/incidents")).hasStatus(200).hasHeader(WallClock.OFF, "PT-8760H");
    }

    @Test
    void a_page_says_what_the_clock_says() throws Exception {
        sides.answer(FindAccounts.class, new AccountList(List.of(), null));
        Visitor somebody = new Visitor(context, door, token(Staff.name(Role.ADMINISTRATOR)));
        assertThat(somebody.opens("/").select("main [role=status]")).isEmpty();
        wall.off = YEAR;
        assertThat(somebody.opens("/").select("main [role=status]").text())
                .contains("leapt ahead: it says " + DAY.format(clock.instant()) + " at ", "bears that time");
        wall.off = YEAR.negated();
        assertThat(somebody.opens("/").select("main [role=status]").text()).contains("went back");
    }

    @Test
    void nobody_stays_signed_in_for_a_year_because_the_clock_was_set_back_by_one() {
        String token = "Bearer " + signIns.open("head").token();
        movable.set(YEAR.negated());
        assertThat(asksWith(token)).hasStatus(200);
        movable.moveOn(Duration.ofHours(12));
        assertThat(asksWith(token)).hasStatus(401);
    }

    @Test
    void whoever_does_nothing_is_signed_out_also_after_the_clock_was_set_back() {
        MockHttpSession session = new MockHttpSession();
        session.setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
        session.setAttribute(
                "casebook.web.door.AtABrowser.token", signIns.open("office").token());
        assertThat(goesTo(session)).isEqualTo("/incidents");
        movable.set(YEAR.negated());
        movable.moveOn(Duration.ofMinutes(20));
        assertThat(goesTo(session)).isEqualTo("/incidents");
        movable.moveOn(Duration.ofMinutes(30));
        assertThat(goesTo(session)).isEqualTo("/sign-in");
    }

    @Test
    void nobody_is_kept_out_for_a_year_because_the_clock_was_set_back_by_one() {
        for (int i = 0; i < 5; i++) {
            assertThat(signsIn("chair", "x")).hasStatus(401);
        }
        movable.set(YEAR.negated());
        assertThat(signsIn("chair", Staff.PASSWORD)).hasStatus(429).hasHeader(HttpHeaders.RETRY_AFTER, "301");
        movable.moveOn(Duration.ofMinutes(5));
        assertThat(signsIn("chair", Staff.PASSWORD)).hasStatus(200);
    }

    private MvcTestResult asksWith(String token) {
        return door.get()
                .uri("/api/incidents")
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private String goesTo(MockHttpSession session) {
        return String.valueOf(
                door.perform(get("/incidents/search").session(session).accept(MediaType.TEXT_HTML))
                        .getResponse()
                        .getRedirectedUrl());
    }

    private MvcTestResult signsIn(String username, String password) {
        return door.post()
                .uri("/api/sign-in")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))
                .exchange();
    }
}
