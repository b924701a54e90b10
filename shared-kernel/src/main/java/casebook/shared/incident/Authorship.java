package casebook.shared.incident;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is held to have written a message in registered evidence, and why. Names in a chat are the exporter's address book: who
 * wrote a message is a decision, with its basis. {@code who} says which other person it is.
 */
public record Authorship(
        UUID evidenceId,
        Sealed message,
        Author author,
        @Nullable Sealed who,
        Sealed basis,
        Certainty certainty) {

    /** Whether it is the parent or carer the case is about. */
    public enum Author {
        SUBJECT,
        ANOTHER
    }

    /** How sure the school is. */
    public enum Certainty {
        /** Whoever wrote it says so. */
        ADMITTED,
        /** More likely than not. */
        LIKELY,
        /** It cannot be said; the basis says why. */
        UNCLEAR
    }
}
