package casebook.app.words;

import casebook.app.axonserver.DepartureFromAxonServer;
import casebook.app.axonserver.EventsInAxonServer;
import casebook.app.drafts.MovedDrafts;
import casebook.app.evidence.MovedEvidence;
import casebook.app.kept.Departure;
import casebook.app.kept.Movable;
import casebook.app.keys.MovedKeys;
import casebook.app.keys.MovedSecrets;
import casebook.app.postgres.DepartureFromPostgres;
import java.util.List;
import org.springframework.core.env.Environment;

/** The stores of several processes: PostgreSQL or Axon Server for the events, MongoDB for what is kept beside them. */
final class SharedStores {

    /** What is kept beside the events, in the order in which it is needed: whoever reads a piece of evidence needs its key. */
    static final List<Movable> KEPT =
            List.of(new MovedKeys(), new MovedSecrets(), new MovedDrafts(), new MovedEvidence());

    private static final String EVENTS = "casebook.events";

    private SharedStores() {}

    /** Where they are; {@link Mistake} unless it is said that they are these. */
    static Environment in(Options options) throws Mistake {
        Environment settings = options.settings();
        if (!"postgres".equals(settings.getProperty(EVENTS)) || !isKept(settings)) {
            throw new Mistake(
                    "Say --casebook.events=postgres and --casebook.kept=mongodb, and where both are, as the nodes are started.");
        }
        return settings;
    }

    /** The same to read from, where the events may lie in Axon Server as well. */
    static Environment toReadFrom(Options options) throws Mistake {
        return EventsInAxonServer.NAME.equals(options.settings().getProperty(EVENTS)) && isKept(options.settings())
                ? options.settings()
                : in(options);
    }

    static Departure departure(Environment settings) {
        return EventsInAxonServer.NAME.equals(settings.getProperty(EVENTS))
                ? DepartureFromAxonServer.in(settings)
                : DepartureFromPostgres.in(settings);
    }

    private static boolean isKept(Environment settings) {
        return "mongodb".equals(settings.getProperty("casebook.kept"));
    }
}
