package casebook.app.axonserver;

import java.io.IOException;
import java.util.Optional;

/** What lies beside the keys and says by which event the log that belongs to them begins. */
interface KnownBeginning {

    /** What was said, if anything was. */
    Optional<String> said() throws IOException;

    /** Says it, on disk before this returns, in place of what was said before. */
    void say(String beginning) throws IOException;

    /** Where it is said, as people call it. */
    String where();
}
