package casebook.shared.query;

import casebook.shared.letter.LetterId;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a case's letters, in the order it was recorded. It moves no version of the case. */
public record LetterHistory(List<Entry> entries) {

    /** One happening, by whom and in which role; {@code happenedAt} where people say when. */
    public record Entry(
            LetterId letterId,
            String type,
            Instant recordedAt,
            @Nullable Instant happenedAt,
            String actor,
            @Nullable Role role,
            @Nullable String onBehalfOf) {}
}
