package casebook.app.story;

import casebook.app.StartedCasebook;
import casebook.app.axonserver.NamedAxonServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** The packaged Casebook with some of its roles, in a process of its own with a folder of its own, told by its environment as in a container. */
final class ApartProcess implements AutoCloseable {

    /** What the processes of one test share. */
    record Shared(NamedAxonServer server, String mongodb, String masterKey, Path folder) {

        Map<String, String> environment() {
            String name = database();
            return Map.of(
                    "CASEBOOK_EVENTS",
                    "axonserver",
                    "CASEBOOK_AXONSERVER_SERVERS",
                    server.address(),
                    "CASEBOOK_AXONSERVER_TOKEN",
                    server.token(),
                    "CASEBOOK_VIEWS",
                    "mongodb",
                    "CASEBOOK_KEPT",
                    "mongodb",
                    "CASEBOOK_MONGODB_URI",
                    mongodb,
                    "CASEBOOK_MONGODB_VIEWS_DATABASE",
                    name + "_views",
                    "CASEBOOK_MONGODB_KEPT_DATABASE",
                    name,
                    "CASEBOOK_MASTER_KEY",
                    masterKey,
                    "CASEBOOK_DEMO_PASSWORD",
                    StartedCasebook.PASSWORD);
        }

        // of its own for each log, which nobody can empty
        private String database() {
            Path named = folder.resolve("database");
            try {
                Files.createDirectories(folder);
                if (!Files.exists(named)) {
                    Files.writeString(named, "casebook_apart_" + Long.toUnsignedString(System.nanoTime(), 36));
                }
                return Files.readString(named);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Shared shared;
    private final String role;
    private final Path folder;
    private final int port;
    private Process process;

    private ApartProcess(Shared shared, String role, Path folder, int port) throws IOException {
        this.shared = shared;
        this.role = role;
        this.folder = folder;
        this.port = port;
        this.process = begun();
    }

    static ApartProcess with(String role, int number, Shared shared) throws IOException {
        Path folder = Files.createDirectories(shared.folder().resolve(role + "-" + number));
        try (ServerSocket free = new ServerSocket(0)) {
            return new ApartProcess(shared, role, folder, free.getLocalPort());
        }
    }

    private Process begun() throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        ChildCasebook.JAR.toString(),
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--casebook.demo=true",
                        "--casebook.roles=" + role,
                        "--casebook.data=" + folder.resolve("data"),
                        "--casebook.master-key-file=" + folder.resolve("secrets/master.key"))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()));
        java.environment().putAll(shared.environment());
        return java.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Once it answers that it is ready. */
    ApartProcess whenReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions()
                .failFast("It ended before it could be used", () -> !process.isAlive())
                .until(() -> answered("/readyz") == 200);
        return this;
    }

    int answered(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address().resolve(path)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** Kills it with -9, and starts it again. */
    void isKilledAndStartedAgain() throws IOException {
        process.destroyForcibly().onExit().join();
        process = begun();
    }

    String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
