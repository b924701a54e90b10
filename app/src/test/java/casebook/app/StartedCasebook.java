package casebook.app;

import casebook.app.mongo.RealMongo;
import casebook.app.postgres.PrivatePostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on free ports, with parts of a test's own beside it. */
public record StartedCasebook(ConfigurableApplicationContext context) implements AutoCloseable {

    /** The password of the demo users. */
    public static final String PASSWORD = "a password for tests";

    /** The same stories with their events in PostgreSQL. */
    private static final boolean ON_POSTGRES = "postgres".equals(System.getenv("CASEBOOK_TEST_EVENTS"));

    /** And with their views in MongoDB. */
    private static final boolean ON_MONGODB = "mongodb".equals(System.getenv("CASEBOOK_TEST_VIEWS"));

    /** As a school starts it, which has no account yet. */
    public static StartedCasebook in(Path folder, Class<?>... parts) {
        return start(folder, List.of(), parts);
    }

    /** As a school starts it, with further settings. */
    public static StartedCasebook with(Path folder, List<String> settings) {
        return start(folder, settings);
    }

    /** With the demo users. */
    public static StartedCasebook demoIn(Path folder) {
        return demoIn(folder, List.of());
    }

    /** With the demo users, further settings and parts of a test's own. */
    public static StartedCasebook demoIn(Path folder, List<String> settings, Class<?>... parts) {
        List<String> more = Stream.concat(
                        Stream.of("--casebook.demo=true", "--CASEBOOK_DEMO_PASSWORD=" + PASSWORD), settings.stream())
                .toList();
        return start(folder, more, parts);
    }

    private static StartedCasebook start(Path folder, List<String> more, Class<?>... parts) {
        List<String> events =
                ON_POSTGRES && more.stream().noneMatch(setting -> setting.startsWith("--casebook.events="))
                        ? PrivatePostgres.settingsFor(folder)
                        : List.of();
        List<String> views = ON_MONGODB && more.stream().noneMatch(setting -> setting.startsWith("--casebook.views="))
                ? RealMongo.of(folder).settings()
                : List.of();
        Stream<Class<?>> sources = Stream.concat(Stream.of(Casebook.class), Stream.of(parts));
        Stream<String> arguments = Stream.of(
                "--server.port=0",
                "--casebook.data=" + folder.resolve("data"),
                "--casebook.master-key-file=" + folder.resolve("secrets/master.key"));
        return new StartedCasebook(new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .run(Stream.of(arguments, more.stream(), events.stream(), views.stream())
                        .flatMap(each -> each)
                        .toArray(String[]::new)));
    }

    /** Once its views show the whole log, which is what a person who starts it waits for. */
    public StartedCasebook whenReady() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> frontDoor("/readyz").statusCode() == 200);
        return this;
    }

    /** Where its front door is. */
    public URI address() {
        return at("local.server.port", "");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> frontDoor(String path) throws Exception {
        return get("local.server.port", path);
    }

    HttpResponse<String> management(String path) throws Exception {
        return get("local.management.port", path);
    }

    private HttpResponse<String> get(String port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(at(port, path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI at(String port, String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty(port) + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
