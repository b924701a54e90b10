package casebook.app.deploy;

import static casebook.app.deploy.ComposeFile.environment;
import static casebook.app.deploy.ComposeFile.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the compose files promise a trust that runs them; whether Docker takes them is asked of Docker. */
class ComposeFilesTest {

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|MASTER_KEY|MONGODB_URI");
    private static final Set<String> DOORS = Set.of("web", "balancer", "casebook", "trust", "oak", "elm");

    /** The one service of each file that may be root: it hands over volumes, and ends. */
    private static final String HANDS_OVER = "axonserver-volumes";

    @ParameterizedTest
    @EnumSource
    void nothing_but_a_door_has_a_port_outside_and_that_on_this_computer(ComposeFile file) {
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
    void every_service_may_write_to_its_volumes_and_nowhere_else(ComposeFile file) {
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
    void no_service_runs_as_root_but_one_that_hands_over_volumes_and_reaches_nobody(ComposeFile file) {
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
    void every_service_has_a_limit_of_memory_and_says_how_it_is(ComposeFile file) {
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
    void a_secret_has_no_default_and_is_written_nowhere(ComposeFile file) {
        file.services()
                .forEach((name, service) -> environment(service).forEach((variable, value) -> {
                    if (SECRET.matcher(variable).find()) {
                        assertThat(value).as("%s of %s", variable, name).containsPattern("\\$\\{\\w+:\\?[^}]+}");
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource
    void a_door_that_only_this_computer_reaches_believes_who_is_said_to_visit(ComposeFile file) {
        assertThat(file.services().entrySet())
                .filteredOn(service ->
                        String.valueOf(service.getValue().get("image")).startsWith("casebook:"))
                .isNotEmpty()
                .allSatisfy(service -> assertThat(environment(service.getValue()))
                        .containsEntry("SERVER_FORWARD_HEADERS_STRATEGY", "native"));
    }
}
