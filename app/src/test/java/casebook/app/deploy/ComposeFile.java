package casebook.app.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The compose files, read as they lie in the repository. */
enum ComposeFile {
    TRUST("docker-compose.yml"),
    SCHOOL("docker-compose.school.yml"),
    MANY_SCHOOLS("deploy/docker-compose.trust.yml");

    private final String name;

    ComposeFile(String name) {
        this.name = name;
    }

    Map<String, Map<String, Object>> services() {
        try {
            Map<String, Map<String, Map<String, Object>>> read = new Yaml().load(Files.readString(Path.of("..", name)));
            return Objects.requireNonNull(read.get("services"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> environment(Map<String, Object> service) {
        Map<?, ?> given = (Map<?, ?>) service.getOrDefault("environment", Map.of());
        return given.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> String.valueOf(each.getKey()), each -> String.valueOf(each.getValue())));
    }

    static List<String> list(Map<String, Object> service, String name) {
        return ((List<?>) service.getOrDefault(name, List.of()))
                .stream().map(String::valueOf).toList();
    }
}
