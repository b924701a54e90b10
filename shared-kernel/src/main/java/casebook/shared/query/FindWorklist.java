package casebook.shared.query;

import casebook.shared.query.Worklist.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What waits, of these kinds. Answered by {@link Worklist}. */
public record FindWorklist(
        Set<Kind> kinds, int limit, @Nullable String after) {}
