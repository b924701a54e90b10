package casebook.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} goes into {@code after} for the page after, and is null on the last. */
record Page<T>(List<T> items, @Nullable String next) {}
