package casebook.shared.query;

import org.axonframework.queryhandling.QueryExecutionException;

/**
 * Refuses a page's cursor that this query did not give out. Across processes only {@link #DETAILS} remain: they are the
 * exception's details, by which the asker knows it.
 */
public final class BadCursor extends QueryExecutionException {

    /** What the exception's details say. */
    public static final String DETAILS = "BadCursor";

    public BadCursor() {
        super("The cursor is not one that this list gave out", null, DETAILS);
    }
}
