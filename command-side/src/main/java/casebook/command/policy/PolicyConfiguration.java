package casebook.command.policy;

import java.nio.file.Path;
import java.util.Optional;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The policy that a school starts with: the built-in editions and, where the property {@code casebook.policy} names a folder,
 * the editions in it.
 */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    FirstEditions firstEditions(Environment environment) {
        Optional<Path> folder = Optional.ofNullable(environment.getProperty("casebook.policy"))
                .filter(named -> !named.isBlank())
                .map(Path::of);
        return new FirstEditions(new PolicyFiles().read(folder));
    }

    /** Once commands are handled, and before any view is built. */
    @Bean
    ConfigurerModule policyIsPublishedFirst(ObjectProvider<PolicyIsPublishedAtStart> start) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.INBOUND_COMMAND_CONNECTOR + 1, () -> start.getObject().publish()));
    }
}
