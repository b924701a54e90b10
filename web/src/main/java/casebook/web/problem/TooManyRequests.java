package casebook.web.problem;

import java.time.Duration;

/** Too many tries within a time; the next is welcome after {@link #retryAfter()}. */
public final class TooManyRequests extends RuntimeException {
    private final Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super("Too many tries");
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
