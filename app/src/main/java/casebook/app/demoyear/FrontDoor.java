package casebook.app.demoyear;

import casebook.web.door.SignIns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API, as the demo users ask it. Whoever is signed out in the meantime is signed in again. */
final class FrontDoor implements AutoCloseable {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int SIGN_IN_FIRST = 401;

    private final URI address;
    private final SignIns signIns;
    private final RandomGenerator random;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> tokens = new HashMap<>();

    FrontDoor(URI address, SignIns signIns, RandomGenerator random) {
        this.address = address;
        this.signIns = signIns;
        this.random = random;
    }

    private record Answer(int status, String body) {}

    JsonNode posts(String who, String path, Map<String, ?> body) {
        return done(path, posts(who, path, "application/json", json.writeValueAsString(body)));
    }

    JsonNode postsCsv(String who, String path, String lines) {
        return done(path, posts(who, path, "text/csv", lines));
    }

    JsonNode reads(String who, String path) {
        return done(path, send(who, path, request -> request.GET()));
    }

    /** Tries what a rule refuses, and does not mind. */
    void tries(String who, String path, Map<String, ?> body) {
        Answer answer = posts(who, path, "application/json", json.writeValueAsString(body));
        if (json.readTree(answer.body()).path("rule").isMissingNode()) {
            throw new IllegalStateException("No rule refused " + path + ", which was answered " + answer.status());
        }
    }

    private Answer posts(String who, String path, String type, String body) {
        String key = new UUID(random.nextLong(), random.nextLong()).toString();
        return send(
                who,
                path,
                request -> request.header("Content-Type", type)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
    }

    private interface Asking {
        HttpRequest.Builder with(HttpRequest.Builder request);
    }

    private Answer send(String who, String path, Asking asking) {
        Answer first = send(asking, path, tokens.computeIfAbsent(who, this::signIn));
        if (first.status() != SIGN_IN_FIRST) {
            return first;
        }
        String token = signIn(who);
        tokens.put(who, token);
        return send(asking, path, token);
    }

    private String signIn(String who) {
        return signIns.open(who).token();
    }

    private Answer send(Asking asking, String path, String token) {
        try {
            var response = client.send(
                    asking.with(HttpRequest.newBuilder(address.resolve(path))
                                    .header("Authorization", "Bearer " + token))
                            .build(),
                    BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before the year was over", e);
        }
    }

    private JsonNode done(String path, Answer answer) {
        if (answer.status() != OK && answer.status() != CREATED) {
            throw new IllegalStateException(path + " was answered " + answer.status() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
