package casebook.app;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on free ports, with parts of a test's own beside it. */
record StartedCasebook(ConfigurableApplicationContext context) implements AutoCloseable {

    static StartedCasebook in(Path folder, Class<?>... parts) {
        Class<?>[] sources =
                Stream.concat(Stream.of(Casebook.class), Stream.of(parts)).toArray(Class<?>[]::new);
        return new StartedCasebook(new SpringApplicationBuilder(sources)
                .run(
                        "--server.port=0",
                        "--casebook.data=" + folder.resolve("data"),
                        "--casebook.master-key-file=" + folder.resolve("secrets/master.key")));
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
        URI address = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty(port) + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
