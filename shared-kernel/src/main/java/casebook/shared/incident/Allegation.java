package casebook.shared.incident;

import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.Set;
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

    /** Disrepute, and publicly challenging policies: where lawful criticism is easily mistaken for a breach. */
    private static final Set<String> NEAR_LAWFUL_CRITICISM = Set.of("N3", "N6");

    /** Whether a breach of this clause also needs it said how lawful criticism was considered. */
    public static boolean isNearLawfulCriticism(String clause) {
        return NEAR_LAWFUL_CRITICISM.contains(clause);
    }

    /** What was found. */
    public enum Outcome {
        BREACH,
        NO_BREACH,
        CANNOT_DETERMINE
    }
}
