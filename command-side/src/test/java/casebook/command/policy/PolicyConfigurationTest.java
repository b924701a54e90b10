package casebook.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.policy.PolicyEditions;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class PolicyConfigurationTest {

    @Test
    void the_built_in_policy_is_there_without_any_setting() {
        assertThat(editions(Map.of()).editions()).hasSize(1);
        assertThat(editions(Map.of("casebook.policy", " ")).editions()).hasSize(1);
    }

    @Test
    void a_folder_that_is_named_is_read(@TempDir Path folder) {
        assertThat(editions(Map.of("casebook.policy", folder.toString())).editions())
                .hasSize(1);
        assertThatThrownBy(() -> editions(
                        Map.of("casebook.policy", folder.resolve("mistyped").toString())))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private static PolicyEditions editions(Map<String, Object> settings) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
            context.register(PolicyConfiguration.class);
            context.refresh();
            return context.getBean(FirstEditions.class).editions();
        }
    }
}
