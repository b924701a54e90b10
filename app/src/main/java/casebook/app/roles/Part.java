package casebook.app.roles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/** A part of Casebook that can run in a process of its own where something carries messages: {@code casebook.roles}. */
public enum Part {
    /** What decides. */
    COMMAND,
    /** The views, and the log's proofs. */
    QUERY,
    /** The front door, and what the clock does by itself. */
    WEB;

    /** The setting's name. */
    public static final String SETTING = "casebook.roles";

    /** Those that this process was started with: all of them, if nothing is said. What is no part is left out. */
    public static Set<Part> in(Environment given) {
        Set<String> named = named(given);
        return Arrays.stream(values())
                .filter(part -> named.contains(part.written()))
                .collect(Collectors.toSet());
    }

    /** What is written in the setting, each once, in the order of the alphabet. */
    public static Set<String> named(Environment given) {
        String all = Arrays.stream(values()).map(Part::written).collect(Collectors.joining(","));
        return Arrays.stream(given.getProperty(SETTING, all).split(",", -1))
                .map(role -> role.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As it is written in the setting. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
