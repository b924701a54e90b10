package casebook.app.nodes;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends each request to a node by chance, and to another for as long as it is not answered: under one key, so that it is done once. */
final class Balancer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Integer> TRY_ANOTHER = Set.of(409, 429, 500, 502, 503);
    private static final int TRIES = 6_000;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final List<Node> nodes;
    private final Random chance;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> notAnswered = new ConcurrentHashMap<>();

    Balancer(List<Node> nodes, Random chance) {
        this.nodes = nodes;
        this.chance = chance;
    }

    /** What the first node said that took it. */
    JsonNode posts(String who, String path, String body, String key) {
        for (int tries = 0; tries < TRIES; tries++) {
            Node node = nodes.get(chance.nextInt(nodes.size()));
            try {
                HttpResponse<byte[]> response = send(node, who, path, body, key);
                if (response.statusCode() / 100 == 2) {
                    return JSON.readTree(response.body());
                }
                if (!TRY_ANOTHER.contains(response.statusCode())) {
                    throw new AssertionError(path + " was answered with " + response.statusCode());
                }
                count("answered with " + response.statusCode());
            } catch (IOException e) {
                count("no answer");
            }
            pause();
        }
        throw new AssertionError("Nobody answered " + path);
    }

    JsonNode reads(Node node, String who, String path) throws IOException {
        HttpResponse<byte[]> response = exchange(request(node, path)
                .header("Authorization", "Bearer " + token(who))
                .GET()
                .build());
        if (response.statusCode() != 200) {
            throw new IOException(path + " was answered with " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    byte[] fetches(Node node, String who, String path) throws IOException {
        return exchange(request(node, path)
                        .header("Authorization", "Bearer " + token(who))
                        .GET()
                        .build())
                .body();
    }

    JsonNode postsTo(Node node, String who, String path, String body) throws IOException {
        HttpResponse<byte[]> response = send(node, who, path, body, "the-trial-s-own");
        if (response.statusCode() / 100 != 2) {
            throw new IOException(path + " was answered with " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    boolean isReady(Node node) {
        try {
            return exchange(request(node, "/readyz").GET().build()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** How often a request had to be sent to another node, and why. */
    Map<String, AtomicLong> notAnswered() {
        return notAnswered;
    }

    private HttpResponse<byte[]> send(Node node, String who, String path, String body, String key) throws IOException {
        return exchange(request(node, path)
                .header("Authorization", "Bearer " + token(who))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build());
    }

    // whoever signed in at one node is signed in at all of them, also when that one has died
    private String token(String who) {
        return tokens.computeIfAbsent(who, this::signIn);
    }

    private String signIn(String who) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(who, StartedCasebook.PASSWORD);
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                HttpResponse<byte[]> response =
                        exchange(request(nodes.get(chance.nextInt(nodes.size())), "/api/sign-in")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
                if (response.statusCode() == 200) {
                    return JSON.readTree(response.body()).path("token").asString();
                }
            } catch (IOException e) {
                count("no answer");
            }
            pause();
        }
        throw new AssertionError("Nobody let " + who + " in");
    }

    private static HttpRequest.Builder request(Node node, String path) {
        return HttpRequest.newBuilder(node.address().resolve(path)).timeout(Duration.ofSeconds(40));
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(20 + chance.nextInt(80));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void count(String what) {
        notAnswered.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public void close() {
        http.close();
    }
}
