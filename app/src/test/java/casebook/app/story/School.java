package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** A running Casebook as the people of a school meet it. It remembers every answer, and every refusal by its rule. */
final class School implements AutoCloseable {

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final List<Reply> answers = new CopyOnWriteArrayList<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();

    /** Once its views show the whole log, which is what people wait for in the morning. */
    School(URI address) {
        this.address = address;
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> http.send(
                                        HttpRequest.newBuilder(address.resolve("/readyz"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    As office() {
        return as("office");
    }

    As senior() {
        return as("senior");
    }

    As head() {
        return as("head");
    }

    As dsl() {
        return as("dsl");
    }

    As governor() {
        return as("governor");
    }

    As chair() {
        return as("chair");
    }

    As clerk() {
        return as("clerk");
    }

    As dataProtectionLead() {
        return as("dpl");
    }

    As administrator() {
        return as("admin");
    }

    As trust() {
        return as("trust");
    }

    As nobody() {
        return new As(this, "", Map.of());
    }

    private As as(String username) {
        return new As(this, "", Map.of("Authorization", "Bearer " + token(username)));
    }

    String token(String username) {
        return tokens.computeIfAbsent(username, this::signIn);
    }

    private String signIn(String username) {
        return nobody().posts(
                        "/api/sign-in",
                        "{'username':'%s','password':'%s'}".formatted(username, StartedCasebook.PASSWORD))
                .isDone()
                .text("token");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    Reply send(HttpRequest request) {
        try {
            Reply reply = new Reply(this, http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
            answers.add(reply);
            return reply;
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void refused(String rule) {
        refusals.add(rule);
    }

    /** The rules that refused somebody, in that order. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    void neverAnsweredWith(String... secrets) {
        assertThat(answers).isNotEmpty();
        answers.forEach(reply -> reply.doesNotSay(secrets));
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        http.close();
    }
}
