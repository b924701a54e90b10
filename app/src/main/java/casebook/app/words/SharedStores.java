package casebook.app.words;

import casebook.app.drafts.MovedDrafts;
import casebook.app.evidence.MovedEvidence;
import casebook.app.kept.Movable;
import casebook.app.keys.MovedKeys;
import casebook.app.keys.MovedSecrets;
import java.util.List;
import org.springframework.core.env.Environment;

/** The stores of several nodes: PostgreSQL for the events, MongoDB for what is kept beside them. */
final class SharedStores {

    /** What is kept beside the events, in the order in which it is needed: whoever reads a piece of evidence needs its key. */
    static final List<Movable> KEPT =
            List.of(new MovedKeys(), new MovedSecrets(), new MovedDrafts(), new MovedEvidence());

    private SharedStores() {}

    /** Where they are; {@link Mistake} unless it is said that they are these. */
    static Environment in(Options options) throws Mistake {
        Environment settings = options.settings();
        if (!"postgres".equals(settings.getProperty("casebook.events"))
                || !"mongodb".equals(settings.getProperty("casebook.kept"))) {
            throw new Mistake(
                    "Say --casebook.events=postgres and --casebook.kept=mongodb, and where both are, as the nodes are started.");
        }
        return settings;
    }
}
