package casebook.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** What the compose files promise a trust that runs them; whether Docker takes them is asked of Docker. */
class ComposeFilesTest {

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|MASTER_KEY|MONGODB_URI");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)([^}]*)}");
    private static final Pattern SERVER = Pattern.compile("(?m)^ +server \\w+ (\\S+)");
    private static final Set<String> DOORS = Set.of("web", "balancer", "casebook", "trust", "oak", "elm");

    /** The one service of each file that may be root: it hands over volumes, and ends. */
    private static final String HANDS_OVER = "axonserver-volumes";

    enum File {
        TRUST("docker-compose.yml"),
        SCHOOL("docker-compose.school.yml"),
        MANY_SCHOOLS("deploy/docker-compose.trust.yml");

        private final String name;

        File(String name) {
            this.name = name;
        }

        Map<String, Map<String, Object>> services() {
            try {
                Map<String, Map<String, Map<String, Object>>> read =
                        new Yaml().load(Files.readString(Path.of("..", name)));
                return Objects.requireNonNull(read.get("services"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_but_a_door_has_a_port_outside_and_that_on_this_computer(File file) {
        file.services().forEach((name, service) -> {
            if (service.containsKey("ports")) {
                assertThat(DOORS).contains(name);
                assertThat(list(service, "ports")).singleElement().asString().matches("127\\.0\\.0\\.1:808\\d:8080");
            }
            assertThat(service.get("network_mode")).isNotEqualTo("host");
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_service_may_write_to_its_volumes_and_nowhere_else(File file) {
        file.services().forEach((name, service) -> {
            assertThat(service).as(name).containsEntry("read_only", true);
            assertThat(list(service, "cap_drop")).as(name).containsExactly("ALL");
            assertThat(list(service, "security_opt")).as(name).contains("no-new-privileges:true");
            assertThat(service).as(name).doesNotContainKey("privileged");
            assertThat(list(service, "volumes")).as(name).noneMatch(volume -> volume.contains("docker.sock"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_service_runs_as_root_but_one_that_hands_over_volumes_and_reaches_nobody(File file) {
        file.services().forEach((name, service) -> {
            String user = String.valueOf(service.get("user"));
            if (name.equals(HANDS_OVER)) {
                assertThat(service).containsEntry("network_mode", "none").containsEntry("restart", "no");
                assertThat(list(service, "cap_add")).containsExactly("CHOWN");
            } else {
                assertThat(user).as(name).matches("[1-9]\\d*:[1-9]\\d*");
                assertThat(service).as(name).doesNotContainKey("cap_add");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_service_has_a_limit_of_memory_and_says_how_it_is(File file) {
        file.services().forEach((name, service) -> {
            assertThat(service).as(name).containsKey("mem_limit");
            assertThat(service).as(name).containsKey("healthcheck");
            if (!name.equals(HANDS_OVER)) {
                assertThat((Map<?, ?>) service.get("healthcheck")).as(name).satisfies(ComposeFilesTest::asks);
            }
        });
    }

    private static void asks(Map<?, ?> healthcheck) {
        assertThat(healthcheck.keySet().stream().map(String::valueOf))
                .contains("test", "interval", "timeout", "retries", "start_period");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRUST", "MANY_SCHOOLS"})
    void a_secret_has_no_default_and_is_written_nowhere(File file) {
        file.services()
                .forEach((name, service) -> environment(service).forEach((variable, value) -> {
                    if (SECRET.matcher(variable).find()) {
                        assertThat(value).as("%s of %s", variable, name).containsPattern("\\$\\{\\w+:\\?[^}]+}");
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource(names = "TRUST")
    void what_is_asked_for_is_the_same_for_both_ways_to_run(File file) {
        assertThat(asked(file, "axon"))
                .isEqualTo(asked(file, "postgres"))
                .containsExactlyInAnyOrder(
                        "CASEBOOK_MASTER_KEY",
                        "CASEBOOK_EVENTS_SECRET",
                        "CASEBOOK_MONGODB_PASSWORD",
                        "MONGODB_ROOT_PASSWORD");
    }

    private static Set<String> asked(File file, String profile) {
        return file.services().values().stream()
                .filter(service -> list(service, "profiles").contains(profile))
                .flatMap(service -> environment(service).values().stream())
                .flatMap(value -> VARIABLE.matcher(value).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void every_variable_is_required() {
        File.TRUST
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
        Map<String, Map<String, Object>> services = File.TRUST.services();
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
        Map<String, Map<String, Object>> services = File.TRUST.services();
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

    @ParameterizedTest
    @EnumSource
    void a_door_that_only_this_computer_reaches_believes_who_is_said_to_visit(File file) {
        assertThat(file.services().entrySet())
                .filteredOn(service ->
                        String.valueOf(service.getValue().get("image")).startsWith("casebook:"))
                .isNotEmpty()
                .allSatisfy(service -> assertThat(environment(service.getValue()))
                        .containsEntry("SERVER_FORWARD_HEADERS_STRATEGY", "native"));
    }

    @Test
    void each_service_is_of_a_profile_and_each_image_has_its_version() {
        Predicate<String> known = Set.of("axon", "postgres")::contains;
        File.TRUST.services().forEach((name, service) -> {
            assertThat(list(service, "profiles")).as(name).isNotEmpty().allMatch(known);
            assertThat(String.valueOf(service.get("image"))).as(name).matches(".+:\\d.*");
        });
    }

    private static Map<String, Object> named(String name, Map<String, Map<String, Object>> services) {
        return Objects.requireNonNull(services.get(name));
    }

    private static Map<String, String> environment(Map<String, Object> service) {
        Map<?, ?> given = (Map<?, ?>) service.getOrDefault("environment", Map.of());
        return given.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> String.valueOf(each.getKey()), each -> String.valueOf(each.getValue())));
    }

    private static List<String> list(Map<String, Object> service, String name) {
        return ((List<?>) service.getOrDefault(name, List.of()))
                .stream().map(String::valueOf).toList();
    }
}
