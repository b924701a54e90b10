package casebook.app.stores;

import casebook.app.axonserver.EventsInAxonServer;
import casebook.app.start.StartRefused;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Refuses a start on stores that there are none of, before anything is opened. */
@Configuration(proxyBeanMethods = false)
class KnownStores {

    static final Set<String> EVENTS = Set.of("sqlite", "postgres", EventsInAxonServer.NAME);
    static final Set<String> VIEWS = Set.of("memory", "mongodb");
    static final Set<String> KEPT = Set.of("folder", "mongodb");

    @Bean
    static BeanFactoryPostProcessor storesAreKnown(Environment environment) {
        return beans -> {
            checkIsNoMore(environment.getProperty("casebook.stores"));
            check("casebook.events", environment.getProperty("casebook.events", "sqlite"), EVENTS);
            check("casebook.views", environment.getProperty("casebook.views", "memory"), VIEWS);
            check("casebook.kept", environment.getProperty("casebook.kept", "folder"), KEPT);
            checkKeptBeside(
                    environment.getProperty("casebook.kept", "folder"),
                    environment.getProperty("casebook.events", "sqlite"));
        };
    }

    static void checkKeptBeside(String kept, String events) {
        if ("mongodb".equals(kept) && "sqlite".equals(events)) {
            throw new StartRefused(
                    "The setting casebook.kept is \"mongodb\", and the events are in a file: their keys would be shared by several nodes, and the events by none.",
                    "Give casebook.events=postgres as well; or leave casebook.kept out.");
        }
    }

    private static void checkIsNoMore(@Nullable String stores) {
        if (stores != null) {
            throw new StartRefused(
                    "The setting casebook.stores is no more: each kind of store is chosen by itself.",
                    "Leave it out. Where not the usual ones are wanted, give casebook.events, casebook.views and casebook.kept.");
        }
    }

    static void check(String setting, String chosen, Set<String> known) {
        if (!known.contains(chosen)) {
            throw new StartRefused(
                    "The setting " + setting + " is \"" + chosen + "\", and there are no such stores.",
                    "Leave it out, or set it to one of these: " + String.join(", ", new TreeSet<>(known)) + ".");
        }
    }
}
