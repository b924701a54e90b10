package casebook.web.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list left out is an empty one. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
