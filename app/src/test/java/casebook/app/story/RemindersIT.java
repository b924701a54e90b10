package casebook.app.story;

import static casebook.app.story.TheClocks.OFTEN;
import static casebook.app.story.TheClocks.breach;
import static casebook.app.story.TheClocks.invited;
import static casebook.app.story.TheClocks.mailed;
import static casebook.app.story.TheClocks.raised;
import static casebook.app.story.TheClocks.underEnquiry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is reminded of what is near, once, and by e-mail if a mail server is there. */
class RemindersIT {

    @TempDir
    Path folder;

    @BeforeEach
    void setTheClock() {
        SetClock.ahead = Duration.ZERO;
    }

    @Test
    void what_is_near_is_raised_once_whatever_starts_again() {
        List<String> reminded;
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, List.of(OFTEN));
                School school = new School(casebook.address())) {
            Case concern = underEnquiry(school);
            invited(concern, Days.hoursAhead(1)).isCreated();
            invited(concern, Days.ahead(60) + "T10:00:00Z").isCreated();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(raised(school)).hasSize(1));
            reminded = school.office()
                    .reads("/api/deadlines?kind=MEETING")
                    .isDone()
                    .each("remindedAt");
            assertThat(reminded).hasSize(2);
            assertThat(reminded.getFirst()).isNotEmpty();
            assertThat(reminded.getLast()).isEmpty();
        }
        try (StartedCasebook again = StartedCasebook.demoIn(folder, List.of(OFTEN));
                School school = new School(again.address())) {
            assertThat(school.office()
                            .reads("/api/deadlines?kind=MEETING")
                            .isDone()
                            .each("remindedAt"))
                    .isEqualTo(reminded);
            await().during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(raised(school)).containsExactly("casebook TIMER"));
        }
    }

    @Test
    void a_reminder_is_mailed_once_when_the_mail_server_is_there_and_says_nothing() throws Exception {
        int port = freePort();
        List<String> settings = List.of(
                OFTEN,
                "--casebook.mail.host=127.0.0.1",
                "--casebook.mail.port=" + port,
                "--casebook.mail.tls=none",
                "--casebook.mail.from=casebook@example.invalid",
                "--casebook.mail.head=head@example.invalid",
                "--casebook.mail.data-protection-lead=dpl@example.invalid");
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try {
            try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings, SetClock.class);
                    School school = new School(casebook.address())) {
                breach(school);
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(raised(school)).hasSize(1));
                server.start();
                // however long the server was away, it is tried again
                SetClock.ahead = Duration.ofMinutes(5);
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(mailed(school)).hasSize(1));
            }
            try (StartedCasebook again = StartedCasebook.demoIn(folder, settings, SetClock.class);
                    School school = new School(again.address())) {
                await().during(Duration.ofSeconds(1))
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(mailed(school)).hasSize(1));
            }
            assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(message -> {
                assertThat(message.getSubject()).isEqualTo("A case needs you");
                assertThat(message.getContent().toString().strip().lines())
                        .containsExactly("A case needs you.", "", "http://localhost:0");
            });
        } finally {
            server.stop();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
