package casebook.shared.query;

import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The views cannot be reached just now, so no query is answered. What was recorded is not touched by it. Across processes only {@link
 * #DETAILS} remain.
 */
public final class ViewsAway extends QueryExecutionException {

    /** What the exception's details say. */
    public static final String DETAILS = "ViewsAway";

    public ViewsAway() {
        this(null);
    }

    public ViewsAway(@Nullable Throwable cause) {
        super("The views cannot be reached", cause, DETAILS);
    }
}
