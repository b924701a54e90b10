package casebook.web.door;

import casebook.shared.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for what: the operation by its name, its path, the caller's own key for it if they gave one, and the version of the
 * case they saw if they said.
 */
public record Asked(
        Actor actor,
        String operation,
        String path,
        @Nullable String key,
        @Nullable Long seenVersion) {}
