package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.RecordRead;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FollowCase;
import casebook.shared.query.LatestEntry;
import casebook.web.door.SignIns;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(30)
class CaseChangesTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:31:00Z");
    private static final int MOST_EACH = 6;

    private final List<Stream<String>> open = new ArrayList<>();
    private HttpClient client;

    @LocalServerPort
    int port;

    @Autowired
    Sides sides;

    @Autowired
    SignIns signIns;

    @BeforeEach
    void begin() {
        client = HttpClient.newHttpClient();
        sides.forget();
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        sides.answer(FollowCase.class, Optional.of(new LatestEntry(4, AT)));
    }

    @AfterEach
    void end() {
        open.forEach(Stream::close);
        client.shutdownNow();
    }

    @Test
    void whoever_follows_a_case_is_told_of_what_is_newer_than_they_saw_and_nothing_of_what_it_says() throws Exception {
        sides.updates.tryEmitNext(new LatestEntry(5, AT));
        Iterator<String> lines = follows(signIns.open("office").token(), "4").iterator();
        assertThat(next(lines)).isEqualTo("event:changed");
        assertThat(lines.next()).isEqualTo("data:{\"version\":5,\"recordedAt\":\"2026-11-22T09:31:00Z\"}");
        assertThat(sides.sent(RecordRead.class)).isEmpty();
    }

    @Test
    void whoever_missed_an_entry_is_told_at_once() throws Exception {
        assertThat(next(follows(signIns.open("office").token(), "3").iterator()))
                .isEqualTo("event:changed");
    }

    @Test
    void what_another_process_showed_is_told_as_well_and_once() throws Exception {
        Iterator<String> lines = follows(signIns.open("office").token(), "4").iterator();
        assertThat(lines.next()).isEqualTo(":still here");
        sides.answer(FollowCase.class, Optional.of(new LatestEntry(5, AT)));
        assertThat(next(lines)).isEqualTo("event:changed");
        assertThat(lines.next()).contains("\"version\":5");
        sides.updates.tryEmitNext(new LatestEntry(5, AT));
        sides.answer(FollowCase.class, Optional.of(new LatestEntry(6, AT)));
        assertThat(next(lines)).isEqualTo("event:changed");
        assertThat(lines.next()).contains("\"version\":6");
    }

    @Test
    void it_ends_when_whoever_follows_signs_out() throws Exception {
        String token = signIns.open("office").token();
        Iterator<String> lines = follows(token, "4").iterator();
        assertThat(lines.next()).isEqualTo(":still here");
        signIns.close(token);
        sides.updates.tryEmitNext(new LatestEntry(5, AT));
        assertThat(rest(lines)).noneMatch(line -> line.contains("changed"));
    }

    @Test
    void it_ends_when_the_case_is_theirs_no_longer() throws Exception {
        Iterator<String> lines = follows(signIns.open("chair").token(), "4").iterator();
        assertThat(lines.next()).isEqualTo(":still here");
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("somebody-else")));
        sides.updates.tryEmitNext(new LatestEntry(5, AT));
        assertThat(rest(lines)).noneMatch(line -> line.contains("changed"));
    }

    @Test
    void a_case_that_is_not_theirs_is_not_there() throws Exception {
        assertThat(asked(signIns.open("governor").token(), "4").statusCode()).isEqualTo(404);
        assertThat(asked(signIns.open("admin").token(), "4").statusCode()).isEqualTo(403);
    }

    @Test
    void one_person_has_a_few_streams_and_no_more() throws Exception {
        String token = signIns.open("dsl").token();
        for (int n = 0; n < MOST_EACH; n++) {
            assertThat(asked(token, "4").statusCode()).isEqualTo(200);
        }
        assertThat(asked(token, "4").statusCode()).isEqualTo(429);
        assertThat(asked(signIns.open("head").token(), "4").statusCode()).isEqualTo(200);
    }

    private Stream<String> follows(String token, String since) throws Exception {
        var answer = asked(token, since);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        return answer.body();
    }

    private HttpResponse<Stream<String>> asked(String token, String since) throws Exception {
        var address = URI.create("http://localhost:" + port + DoorTest.on("changes") + "?since=" + since);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        var answer = client.send(request, BodyHandlers.ofLines());
        open.add(answer.body());
        return answer;
    }

    /** The next line that is more than a sign of life. */
    private static String next(Iterator<String> lines) {
        String line = lines.next();
        return line.isEmpty() || line.startsWith(":") ? next(lines) : line;
    }

    private static List<String> rest(Iterator<String> lines) {
        List<String> rest = new ArrayList<>();
        lines.forEachRemaining(rest::add);
        return rest;
    }
}
