package casebook.app.stores;

import casebook.app.start.StartRefused;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Refuses a start on stores that there are none of, before anything is opened. */
@Configuration(proxyBeanMethods = false)
class KnownStores {

    private static final Set<String> KNOWN = Set.of("default");
    static final Set<String> EVENTS = Set.of("sqlite", "postgres");
    static final Set<String> VIEWS = Set.of("memory", "mongodb");

    @Bean
    static BeanFactoryPostProcessor storesAreKnown(Environment environment) {
        return beans -> {
            check(environment.getProperty("casebook.stores", "default"));
            check("casebook.events", environment.getProperty("casebook.events", "sqlite"), EVENTS);
            check("casebook.views", environment.getProperty("casebook.views", "memory"), VIEWS);
        };
    }

    static void check(String chosen) {
        check("casebook.stores", chosen, KNOWN);
    }

    static void check(String setting, String chosen, Set<String> known) {
        if (!known.contains(chosen)) {
            throw new StartRefused(
                    "The setting " + setting + " is \"" + chosen + "\", and there are no such stores.",
                    "Leave it out, or set it to one of these: " + String.join(", ", new TreeSet<>(known)) + ".");
        }
    }
}
