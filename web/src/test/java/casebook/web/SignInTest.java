package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SignInTest extends DoorTest {
    @BeforeEach
    void another_day() {
        ((MovableClock) clock).moveOn(Duration.ofDays(1));
        sides.answer(FindDeadlines.class, new DeadlineBoard(List.of(), null));
    }

    @Test
    void the_right_password_gets_a_token_that_opens_the_door_until_it_expires() {
        String token = token(signsIn("head", Staff.PASSWORD));
        assertThat(withToken(token)).hasStatus(200);
        ((MovableClock) clock).moveOn(Duration.ofHours(12));
        assertThat(withToken(token)).hasStatus(401);
    }

    @Test
    void signing_out_ends_it() {
        String token = token(signsIn("head", Staff.PASSWORD));
        assertThat(door.post().uri("/api/sign-out").header(HttpHeaders.AUTHORIZATION, token))
                .hasStatus(204);
        assertThat(withToken(token)).hasStatus(401);
    }

    @Test
    void a_token_is_256_random_bits_and_comes_with_the_roles() {
        assertThat(signsIn("head", Staff.PASSWORD))
                .hasStatus(200)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate")
                .bodyJson()
                .hasPathSatisfying("$.token", it -> it.assertThat().asString().matches("[A-Za-z0-9_-]{43}"))
                .hasPathSatisfying("$.roles", it -> it.assertThat().isEqualTo(List.of("HEAD")))
                .hasPath("$.expiresAt");
    }

    @Test
    void a_wrong_password_and_a_wrong_name_look_alike() throws Exception {
        String wrongPassword = signsIn("dsl", "x").getResponse().getContentAsString();
        assertThat(signsIn("nobody", "x").getResponse().getContentAsString()).isEqualTo(wrongPassword);
        assertThat(signsIn("dsl", "x".repeat(73)).getResponse().getContentAsString())
                .isEqualTo(wrongPassword);
        assertThat(signsIn("nobody", "y")).hasStatus(401).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    @Test
    void bcrypt_ignoring_what_is_beyond_72_bytes_lets_nobody_in() {
        assertThat(signsIn("clerk", Staff.PASSWORD + "x".repeat(72))).hasStatus(401);
    }

    @Test
    void five_failures_are_enough_until_some_time_has_passed() {
        for (int i = 0; i < 5; i++) {
            assertThat(signsIn("office", "x")).hasStatus(401);
        }
        assertThat(signsIn("OFFICE", Staff.PASSWORD)).hasStatus(429).headers().containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(signsIn("clerk", Staff.PASSWORD)).hasStatus(200);
        ((MovableClock) clock).moveOn(Duration.ofMinutes(5));
        assertThat(signsIn("office", Staff.PASSWORD)).hasStatus(200);
    }

    @Test
    void many_names_from_one_address_are_stopped_too() {
        for (int i = 0; i < 20; i++) {
            assertThat(signsIn("nobody-" + i, "x")).hasStatus(401);
        }
        assertThat(signsIn("nobody-else", "x")).hasStatus(429);
    }

    @Test
    void signing_in_well_is_never_too_often() {
        for (int i = 0; i < 25; i++) {
            assertThat(signsIn("governor", Staff.PASSWORD)).hasStatus(200);
        }
    }

    private MvcTestResult signsIn(String username, String password) {
        return door.post()
                .uri("/api/sign-in")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))
                .exchange();
    }

    private MvcTestResult withToken(String token) {
        return door.get()
                .uri("/api/deadlines")
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private static String token(MvcTestResult signedIn) {
        String[] token = new String[1];
        assertThat(signedIn)
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.token")
                .asString()
                .satisfies(it -> token[0] = it);
        return "Bearer " + token[0];
    }
}
