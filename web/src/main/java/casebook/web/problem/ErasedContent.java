package casebook.web.problem;

import java.time.Instant;

/** What was asked for was erased, by rule and on record. */
public final class ErasedContent extends RuntimeException {
    public ErasedContent(Instant on, String under) {
        super("Erased on " + on + " under " + under);
    }
}
