package casebook.command.policy;

import casebook.shared.policy.PolicyEditions;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The school's policy: the built-in editions and, where the property {@code casebook.policy} names a folder, the
 * editions in it.
 */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    PolicyEditions policyEditions(Environment environment) {
        Optional<Path> folder = Optional.ofNullable(environment.getProperty("casebook.policy"))
                .filter(named -> !named.isBlank())
                .map(Path::of);
        return new PolicyFiles().read(folder);
    }
}
