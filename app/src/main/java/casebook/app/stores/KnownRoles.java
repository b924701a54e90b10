package casebook.app.stores;

import casebook.app.axonserver.EventsInAxonServer;
import casebook.app.roles.Part;
import casebook.app.start.StartRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which parts of Casebook run in this process: {@code casebook.roles}. A combination that cannot work is refused before anything is opened. */
@Configuration(proxyBeanMethods = false)
class KnownRoles {

    private static final List<String> ALL =
            Arrays.stream(Part.values()).map(Part::written).toList();
    private static final String IN_MONGODB = "mongodb";

    @Bean
    static BeanFactoryPostProcessor rolesCanWork(Environment environment) {
        return beans -> check(environment);
    }

    static void check(Environment given) {
        Set<String> roles = Part.named(given);
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
            canBeApart(String.join(" and ", missing), given);
        }
    }

    private static void canBeApart(String missing, Environment given) {
        if (!EventsInAxonServer.NAME.equals(given.getProperty("casebook.events"))) {
            throw new StartRefused(
                    "The setting casebook.roles leaves out " + missing
                            + ", and without Axon Server a command or a query reaches nobody outside its own process.",
                    "Leave casebook.roles out: every Casebook then has all roles.");
        }
        for (String shared : List.of("casebook.views", "casebook.kept")) {
            if (!IN_MONGODB.equals(given.getProperty(shared))) {
                throw new StartRefused(
                        "The setting casebook.roles leaves out " + missing + ", and " + shared
                                + " is not mongodb: what one process has there the others would not see.",
                        "Set " + shared + " to mongodb, or leave casebook.roles out.");
            }
        }
    }
}
