package casebook.app.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.GovernorsOverview.Figures;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** What a school's Casebook may answer, and what it was asked. */
final class InventedSchool implements AutoCloseable {
    final List<String> asked = new CopyOnWriteArrayList<>();
    final CountDownLatch patience = new CountDownLatch(1);
    int signInStatus = 200;
    int status = 200;
    byte[] answer = new JsonMapper().writeValueAsBytes(overview());
    String good = "first";
    boolean slow;

    private final HttpServer server;

    InventedSchool() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    OneSchool asked() {
        var way = new JdkClientHttpRequestFactory(HttpClient.newHttpClient());
        way.setReadTimeout(Duration.ofMillis(700));
        return new OneSchool(
                new SchoolAddress("Invented Oak", address(), "the.trust", "a secret"),
                RestClient.builder().requestFactory(way).build());
    }

    private void serve(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        boolean signIn = exchange.getRequestURI().getPath().equals("/api/sign-in");
        boolean known = ("Bearer " + good).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (slow && !signIn) {
            awaitPatience();
        }
        if (signIn) {
            send(exchange, signInStatus, ("{\"token\":\"" + good + "\"}").getBytes(UTF_8));
        } else {
            send(exchange, known ? status : 401, answer);
        }
    }

    private void awaitPatience() {
        try {
            patience.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] answer) throws IOException {
        if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    static GovernorsOverview overview() {
        var raised = new Breakdown(
                12L, List.of(new Breakdown.Group(List.of("CONFIDENTIAL"), 6), new Breakdown.Group(List.of("OPEN"), 6)));
        var few = new Breakdown(null, List.of());
        Choices clauses = Choices.of(12, new TreeMap<>(Map.of("N1", 7L, "G1", 2L, "E1", 0L)));
        return new GovernorsOverview(List.of(
                new GovernorsOverview.Term(
                        "Summer 2025/26",
                        LocalDate.parse("2026-05-01"),
                        LocalDate.parse("2026-07-31"),
                        true,
                        new Figures(raised, raised, clauses, few, few, clauses, few, few)),
                new GovernorsOverview.Term(
                        "Autumn 2026/27", LocalDate.parse("2026-08-01"), LocalDate.parse("2026-12-31"), false, null)));
    }

    @Override
    public void close() {
        if (patience.getCount() > 0) {
            patience.countDown();
            server.stop(0);
        }
    }
}
