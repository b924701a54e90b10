package casebook.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the compose file of many schools promises each of them: nothing is shared with another. */
class ManySchoolsTest {

    private final Map<String, Map<String, Object>> services = ComposeFile.MANY_SCHOOLS.services();

    @Test
    void each_has_a_port_a_folder_and_a_key_that_no_other_has() {
        for (String own : List.of("ports", "volumes")) {
            List<Object> all = services.values().stream()
                    .flatMap(service -> list(service, own).stream())
                    .toList();
            assertThat(all).doesNotHaveDuplicates();
        }
        assertThat(services)
                .allSatisfy((name, service) -> assertThat(list(service, "volumes"))
                        .containsExactlyInAnyOrder((Object) (name + "-data:/data"), name + "-key:/key"));
    }

    @Test
    void all_are_one_image() {
        assertThat(services.values())
                .extracting(service -> service.get("image"))
                .containsOnly("casebook:0.1.0");
    }

    @Test
    void no_two_schools_are_on_one_network_and_the_trust_is_on_one_with_each() {
        List<Object> taken = new ArrayList<>(List.of("trust-door"));
        Set.of("oak", "elm").forEach(school -> {
            List<Object> networks = list(services.get(school), "networks");
            assertThat(networks).doesNotContainAnyElementsOf(taken);
            assertThat(list(services.get("trust"), "networks")).containsAnyElementsOf(networks);
            taken.addAll(networks);
        });
    }

    private static List<Object> list(@Nullable Map<String, Object> service, String name) {
        return new ArrayList<>(
                (List<?>) Objects.requireNonNull(Objects.requireNonNull(service).get(name)));
    }
}
