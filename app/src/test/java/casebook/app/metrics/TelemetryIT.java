package casebook.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a collector of telemetry is sent, and that none is without being asked for. */
class TelemetryIT {

    @TempDir
    Path folder;

    private final Map<String, String> received = new ConcurrentHashMap<>();
    private HttpServer collector;

    @BeforeEach
    void collect() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            received.merge(exchange.getRequestURI().getPath(), sent, String::concat);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void says_how_much_and_how_fast_and_never_who() throws Exception {
        List<String> settings = List.of(
                "--spring.profiles.active=telemetry",
                "--casebook.telemetry=" + address(),
                "--management.otlp.metrics.export.step=1s");
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings).whenReady()) {
            signIn(casebook);
            await().until(() -> received.getOrDefault("/v1/metrics", "").contains("casebook.commands"));
            await().until(() -> received.getOrDefault("/v1/traces", "").contains("/api/sign-in"));
        }
        assertThat(String.join("", received.values())).doesNotContain(StartedCasebook.PASSWORD, "somebody-by-name");
    }

    /** What is still to be sent is sent at the end. */
    @Test
    void says_nothing_without_being_asked_even_where_somebody_would_listen() throws Exception {
        List<String> settings = List.of(
                "--management.otlp.metrics.export.url=" + address() + "/v1/metrics",
                "--management.opentelemetry.tracing.export.otlp.endpoint=" + address() + "/v1/traces");
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings).whenReady()) {
            signIn(casebook);
        }
        assertThat(received).isEmpty();
    }

    private String address() {
        return "http://127.0.0.1:" + collector.getAddress().getPort();
    }

    private static void signIn(StartedCasebook casebook) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String who : List.of("head", "somebody-by-name")) {
                client.send(
                        HttpRequest.newBuilder(casebook.address().resolve("/api/sign-in"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"" + who
                                        + "\",\"password\":\"" + StartedCasebook.PASSWORD + "\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
