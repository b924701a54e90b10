package casebook.app.words;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The front door of a running Casebook, as its API has it. */
final class Door implements AutoCloseable {

    /** Asks whoever is at the keyboard. */
    interface Asking {
        String ask(String what) throws Mistake;
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CODE_WANTED = "/problems/code";
    private static final int REFUSED = 400;
    private static final int NOT_ADMITTED = 401;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String user;
    private @Nullable String token;

    private Door(URI server, String user) {
        this.server = server;
        this.user = user;
    }

    /** A password goes over TLS, or does not leave the computer. */
    static Door of(String server, String user) throws Mistake {
        try {
            URI address = URI.create(server);
            boolean isNear = "http".equals(address.getScheme())
                    && String.valueOf(address.getHost()).matches("localhost|127\\.0\\.0\\.1|\\[::1]");
            if (address.getHost() != null && (isNear || "https".equals(address.getScheme()))) {
                return new Door(address, user);
            }
        } catch (IllegalArgumentException e) {
            throw new Mistake("--server wants an address, as in http://localhost:8080", e);
        }
        throw new Mistake(
                "--server wants an address that begins with https://, or with http://localhost on the same computer.");
    }

    void signIn(Asking asking) throws Mistake {
        Map<String, String> credentials = new HashMap<>();
        credentials.put("username", user);
        credentials.put("password", asking.ask("The password of " + user));
        HttpResponse<String> answer = send(request("/api/sign-in").POST(json(credentials)), BodyHandlers.ofString());
        if (answer.statusCode() == NOT_ADMITTED && answer.body().contains(CODE_WANTED)) {
            credentials.put("code", asking.ask("The code"));
            answer = send(request("/api/sign-in").POST(json(credentials)), BodyHandlers.ofString());
        }
        token = read(answer).path("token").asString();
    }

    JsonNode post(String path, Object body) throws Mistake {
        return read(send(request(path).POST(json(body)), BodyHandlers.ofString()));
    }

    JsonNode get(String path) throws Mistake {
        return read(send(request(path), BodyHandlers.ofString()));
    }

    void fetch(String path, Path to) throws Mistake {
        HttpResponse<Path> answer =
                send(request(path), BodyHandlers.ofFile(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        if (answer.statusCode() >= REFUSED) {
            throw new Mistake("Casebook did not give out the bundle: it answered " + answer.statusCode() + ".");
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) throws Mistake {
        try {
            return http.send(request.header("Content-Type", "application/json").build(), body);
        } catch (IOException e) {
            throw new Mistake("No Casebook answers at " + server + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Mistake("It was stopped before the end.", e);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) throws Mistake {
        try {
            JsonNode read = JSON.readTree(answer.body());
            if (answer.statusCode() < REFUSED) {
                return read;
            }
            throw new Mistake("Casebook answers " + answer.statusCode() + ": "
                    + read.path("detail").asString(read.path("title").asString()));
        } catch (JacksonException e) {
            throw new Mistake("What answers is no Casebook.", e);
        }
    }

    /** The token opens nothing afterwards. */
    @Override
    public void close() throws Mistake {
        try (http) {
            if (token != null) {
                send(request("/api/sign-out").POST(HttpRequest.BodyPublishers.noBody()), BodyHandlers.discarding());
            }
        }
    }
}
