package casebook.app.verify;

import casebook.shared.log.Hash;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The leaves' hashes as Casebook keeps them beside the log, in their order. Nobody answers for them. */
@FunctionalInterface
interface KeptLeaves {

    /** Nothing is kept. */
    KeptLeaves NONE = () -> null;

    /** The next one, or null when no more are kept. */
    @Nullable
    Hash next() throws IOException;
}
