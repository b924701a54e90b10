package casebook.query.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a longer list, and the cursor of the page after; null on the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int MOST = 200;

    /** How many items a page may hold when this many are asked for. */
    public static int size(int limit) {
        return Math.clamp(limit, 1, MOST);
    }

    /** How many items to look for: one more tells whether there is a page after. */
    public static int enough(int limit) {
        return size(limit) + 1;
    }

    /** The page that was asked for, out of {@link #enough} items found. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        int size = size(limit);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, size));
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /** The same page, each item shown in another way. */
    public <R> Page<R> map(Function<T, R> show) {
        return new Page<>(items.stream().map(show).toList(), next);
    }
}
