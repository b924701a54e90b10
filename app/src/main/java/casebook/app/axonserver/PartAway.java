package casebook.app.axonserver;

import org.jspecify.annotations.Nullable;

/** Axon Server, or every process that could answer, is away. What was sent may have been recorded all the same. */
public final class PartAway extends RuntimeException {
    PartAway(@Nullable Throwable cause) {
        super("A part of Casebook does not answer", cause);
    }
}
