package casebook.app.postgres;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the keys of these events lie: it says which database of events is its own. */
interface KeysBeside {

    /** The id of the database, once it was said. */
    @Nullable
    String said() throws IOException;

    /** Says it, on disk before this returns. */
    void say(String id) throws IOException;

    /** What people call it. */
    String where();

    /** Whether several nodes use it at once. */
    boolean isShared();
}
