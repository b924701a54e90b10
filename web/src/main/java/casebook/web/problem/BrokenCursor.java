package casebook.web.problem;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryExecutionException;

/** The query side could not read the cursor of a list. */
final class BrokenCursor {
    private static final String SIGN = "BadCursor";

    private BrokenCursor() {}

    static Optional<Answered> in(QueryExecutionException e) {
        return e.<Object>getDetails()
                .filter(details -> String.valueOf(details).contains(SIGN))
                .map(details -> Answered.invalid(
                        List.of(new Problem.FieldError("after", "is the next of the page before, as it was given"))));
    }
}
