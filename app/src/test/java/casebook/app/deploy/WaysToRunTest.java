package casebook.app.deploy;

import static casebook.app.deploy.ComposeFile.environment;
import static casebook.app.deploy.ComposeFile.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two ways to run that one compose file offers a trust. */
class WaysToRunTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)([^}]*)}");
    private static final Pattern SERVER = Pattern.compile("(?m)^ +server \\w+ (\\S+)");

    @Test
    void what_is_asked_for_is_the_same_for_both_ways_to_run() {
        assertThat(asked("axon"))
                .isEqualTo(asked("postgres"))
                .containsExactlyInAnyOrder(
                        "CASEBOOK_MASTER_KEY",
                        "CASEBOOK_EVENTS_SECRET",
                        "CASEBOOK_MONGODB_PASSWORD",
                        "MONGODB_ROOT_PASSWORD");
    }

    private static Set<String> asked(String profile) {
        return ComposeFile.TRUST.services().values().stream()
                .filter(service -> list(service, "profiles").contains(profile))
                .flatMap(service -> environment(service).values().stream())
                .flatMap(value -> VARIABLE.matcher(value).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void every_variable_is_required() {
        ComposeFile.TRUST
                .services()
                .values()
                .forEach(service -> environment(service).values().forEach(value -> {
                    Matcher variable = VARIABLE.matcher(value);
                    while (variable.find()) {
                        assertThat(variable.group(2)).startsWith(":?");
                    }
                }));
    }

    @Test
    void the_sides_and_the_door_are_one_image_with_a_role_each() {
        Map<String, Map<String, Object>> services = ComposeFile.TRUST.services();
        Map<String, Object> node = named("node-one", services);
        assertThat(Map.of("command-side", "command", "query-side", "query", "web", "web"))
                .allSatisfy((name, role) -> {
                    assertThat(environment(named(name, services))).containsEntry("CASEBOOK_ROLES", role);
                    assertThat(named(name, services).get("image")).isEqualTo(node.get("image"));
                });
        assertThat(environment(node)).doesNotContainKey("CASEBOOK_ROLES");
    }

    @Test
    void the_balancer_knows_the_nodes_which_are_alike_but_for_their_folders() throws IOException {
        Map<String, Map<String, Object>> services = ComposeFile.TRUST.services();
        Map<String, Object> one = named("node-one", services);
        Map<String, Object> two = new HashMap<>(named("node-two", services));
        assertThat(list(two, "volumes")).doesNotContainAnyElementsOf(list(one, "volumes"));
        two.put("volumes", one.get("volumes"));
        assertThat(two).isEqualTo(one);
        assertThat(SERVER.matcher(Files.readString(Path.of("../deploy/haproxy.cfg")))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("node-one:8080", "node-two:8080");
    }

    @Test
    void each_service_is_of_a_profile_and_each_image_has_its_version() {
        Predicate<String> known = Set.of("axon", "postgres")::contains;
        ComposeFile.TRUST.services().forEach((name, service) -> {
            assertThat(list(service, "profiles")).as(name).isNotEmpty().allMatch(known);
            assertThat(String.valueOf(service.get("image"))).as(name).matches(".+:\\d.*");
        });
    }

    private static Map<String, Object> named(String name, Map<String, Map<String, Object>> services) {
        return Objects.requireNonNull(services.get(name));
    }
}
