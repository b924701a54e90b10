package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.FindIncident;
import casebook.web.door.SignIns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server shows: bytes on the wire, bodies without a length, and what the server itself refuses. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OverHttpTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Sides sides;

    @Autowired
    SignIns signIns;

    @BeforeEach
    void clean() {
        sides.forget();
    }

    @Test
    void a_body_without_a_length_is_counted_as_it_comes() throws Exception {
        byte[] body = ("{\"reason\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        assertThat(sent("reopening", "application/json", chunked))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(413));
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void bytes_that_are_not_utf_8_are_invalid() throws Exception {
        byte[] bytes = "{\"reason\":\"xx\"}".getBytes(StandardCharsets.UTF_8);
        bytes[11] = (byte) 0xff;
        assertThat(sent("reopening", "application/json", BodyPublishers.ofByteArray(bytes))
                        .statusCode())
                .isEqualTo(400);
        byte[] surrogate = "{\"reason\":\"xxx\"}".getBytes(StandardCharsets.UTF_8);
        surrogate[11] = (byte) 0xed;
        surrogate[12] = (byte) 0xa0;
        surrogate[13] = (byte) 0x80;
        assertThat(sent("reopening", "application/json", BodyPublishers.ofByteArray(surrogate))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=none-such",
                "not a type",
                "application/x-www-form-urlencoded",
                "application/xml"
            })
    void a_form_that_nobody_reads_is_refused(String type) throws Exception {
        var answer = sent("reopening", type, BodyPublishers.ofString("{\"reason\":\"x\"}"));
        assertThat(answer.statusCode()).isIn(400, 415);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x"})
    void a_multipart_form_that_is_none_is_invalid(String type) throws Exception {
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        assertThat(sent("evidence", type, BodyPublishers.ofString("nonsense")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_file_over_twenty_megabytes_is_too_large() throws Exception {
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
                + "x".repeat(20_971_521) + "\r\n--x--\r\n";
        assertThat(sent("evidence", "multipart/form-data; boundary=x", BodyPublishers.ofString(form))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/incidents/%zz HTTP/1.1",
                "GET /api//incidents HTTP/1.1",
                "GET /api/incidents;x=1 HTTP/1.1",
                "GET /api/../etc/passwd HTTP/1.1",
                "GET /api/receipts/%00 HTTP/1.1",
                "GET /api/receipts/%2e%2e%2f HTTP/1.1",
                "NONSENSE /api/incidents HTTP/1.1",
                "TRACE /api/incidents HTTP/1.1",
                "GET /api/incidents?q=%ff%fe HTTP/1.1"
            })
    void an_address_that_nobody_reads_is_refused_and_nothing_is_shown_of_the_inside(String line) throws IOException {
        String answer = raw(line);
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("Exception", "\tat ", "Tomcat");
    }

    @Test
    void answers_are_not_kept_framed_or_guessed_at() throws Exception {
        var headers = sent("reopening", "application/json", BodyPublishers.ofString("{}"))
                .headers();
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> sent(String below, String type, BodyPublisher body) throws Exception {
        String who = below.equals("evidence") ? "office" : "head";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + DoorTest.on(below)))
                .header("Authorization", "Bearer " + signIns.open(who).token())
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String raw(String line) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
