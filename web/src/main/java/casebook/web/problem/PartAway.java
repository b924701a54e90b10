package casebook.web.problem;

import org.jspecify.annotations.Nullable;

/** A part of Casebook, or what it is kept in, does not answer now. Nothing is known to have been recorded. */
public final class PartAway extends RuntimeException {
    public PartAway(@Nullable Throwable cause) {
        super("A part of Casebook does not answer", cause);
    }
}
