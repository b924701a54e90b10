package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something in front of Casebook speaks TLS, and says who visits and how; or a visitor pretends to be it. */
class BehindTlsIT {

    private static final String SIGN_IN = "/api/sign-in";
    private static final int FROM_ONE_ADDRESS = 20;
    private static final int TOO_MANY = 429;

    @TempDir
    Path folder;

    private int names;

    @Test
    void each_visitor_has_tries_of_their_own_and_a_cookie_that_only_tls_carries() throws Exception {
        try (StartedCasebook casebook =
                        StartedCasebook.demoIn(folder, List.of("--server.forward-headers-strategy=native"));
                HttpClient front = HttpClient.newHttpClient()) {
            URI door = casebook.address();
            wearsOut(front, door, "203.0.113.7");
            assertThat(tries(front, door, "203.0.113.7")).isEqualTo(TOO_MANY);
            assertThat(tries(front, door, "203.0.113.8")).isNotEqualTo(TOO_MANY);
            assertThat(cookie(front, door, "https")).contains("; Secure", "; HttpOnly", "; SameSite=Lax");
            assertThat(cookie(front, door, "http")).doesNotContain("Secure").contains("; HttpOnly", "; SameSite=Lax");
        }
    }

    @Test
    void who_connects_is_not_believed_to_be_somebody_else_unless_it_is_set_so() throws Exception {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                HttpClient pretender = HttpClient.newHttpClient()) {
            URI door = casebook.address();
            wearsOut(pretender, door, "203.0.113.7");
            assertThat(tries(pretender, door, "203.0.113.8")).isEqualTo(TOO_MANY);
            assertThat(cookie(pretender, door, "https"))
                    .doesNotContain("Secure")
                    .contains("; SameSite=Lax");
        }
    }

    private void wearsOut(HttpClient visitor, URI door, String said) throws Exception {
        for (int i = 0; i < FROM_ONE_ADDRESS; i++) {
            assertThat(tries(visitor, door, said)).isNotEqualTo(TOO_MANY);
        }
    }

    private int tries(HttpClient visitor, URI door, String said) throws IOException, InterruptedException {
        String nobody = "{\"username\":\"nobody%d\",\"password\":\"x\"}".formatted(names++);
        HttpRequest request = HttpRequest.newBuilder(door.resolve(SIGN_IN))
                .header("X-Forwarded-For", said)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(nobody))
                .build();
        return visitor.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String cookie(HttpClient visitor, URI door, String by) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(door.resolve("/sign-in"))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", by)
                .header("Accept", "text/html")
                .build();
        HttpResponse<Void> page = visitor.send(request, BodyHandlers.discarding());
        return page.headers().firstValue("Set-Cookie").orElseThrow();
    }
}
