package casebook.app.stores;

import casebook.app.start.StartRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which parts of Casebook run in this process: {@code casebook.roles}. A combination that cannot work is refused before anything is opened. */
@Configuration(proxyBeanMethods = false)
class KnownRoles {

    private static final List<String> ALL = List.of("command", "query", "web");

    @Bean
    static BeanFactoryPostProcessor rolesCanWork(Environment environment) {
        return beans -> check(environment.getProperty("casebook.roles", String.join(",", ALL)));
    }

    static void check(String chosen) {
        Set<String> roles = Arrays.stream(chosen.split(",", -1))
                .map(role -> role.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String role : roles) {
            if (!ALL.contains(role)) {
                throw new StartRefused(
                        "The setting casebook.roles names \"" + role + "\", and Casebook has no such role.",
                        "Leave it out, or set it to " + String.join(",", ALL) + ".");
            }
        }
        Set<String> missing = new TreeSet<>(ALL);
        missing.removeAll(roles);
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "The setting casebook.roles leaves out " + String.join(" and ", missing)
                            + ", and without Axon Server a command or a query reaches nobody outside its own process.",
                    "Leave casebook.roles out: every Casebook then has all roles.");
        }
    }
}
