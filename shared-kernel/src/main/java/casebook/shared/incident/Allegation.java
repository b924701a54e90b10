package casebook.shared.incident;

import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One clause, what was found on it, why, and on which registered evidence. For N3 and N6 a breach also says how lawful
 * criticism was considered.
 */
public record Allegation(
        String clause,
        Outcome outcome,
        Sealed reasons,
        List<UUID> evidence,
        @Nullable Sealed lawfulCriticismConsidered) {

    /** What was found. */
    public enum Outcome {
        BREACH,
        NO_BREACH,
        CANNOT_DETERMINE
    }
}
