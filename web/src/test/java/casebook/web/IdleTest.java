package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class IdleTest extends DoorTest {
    private static final String PAGE = "/incidents/search";
    private static final Duration ALLOWED = Duration.ofMinutes(30);

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() {
        session.setMaxInactiveInterval((int) ALLOWED.toSeconds());
        session.setAttribute(
                "casebook.web.door.AtABrowser.token", signIns.open("office").token());
        assertThat(asks(PAGE, "text/html").getResponse().getRedirectedUrl()).isEqualTo("/incidents");
    }

    @Test
    void whoever_does_something_now_and_then_stays_signed_in() {
        after(Duration.ofMinutes(20));
        assertThat(asks(PAGE, "text/html").getResponse().getRedirectedUrl()).isEqualTo("/incidents");
        after(Duration.ofMinutes(20));
        assertThat(asks(PAGE, "text/html").getResponse().getRedirectedUrl()).isEqualTo("/incidents");
    }

    @Test
    void a_page_that_only_follows_its_case_keeps_nobody_signed_in() {
        after(Duration.ofMinutes(20));
        assertThat(asks("/incidents/" + CASE + "/changes", "text/event-stream")).hasStatus(404);
        after(Duration.ofMinutes(10));
        assertThat(asks(PAGE, "text/html").getResponse().getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(session.isInvalid()).isTrue();
    }

    private void after(Duration time) {
        ((MovableClock) clock).moveOn(time);
    }

    private MvcTestResult asks(String address, String accepted) {
        return door.perform(get(address).session(session).accept(accepted));
    }
}
