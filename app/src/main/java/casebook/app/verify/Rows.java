package casebook.app.verify;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Stored events in the order of their numbers, one at a time: a log may be larger than the memory. */
@FunctionalInterface
interface Rows {

    /** The next one, or null after the last. */
    @Nullable
    Row next() throws IOException;
}
