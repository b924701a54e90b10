package casebook.shared.policy;

import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody agreed to abide by an edition (policy, K1). {@code personId} is worked out from the edition, the class and the
 * name, so that the same person told again is known; the name is sealed under that person's key.
 */
public record Acknowledgement(UUID personId, Sealed name, String pupilClass, LocalDate on, How how) {

    /** How they signed. */
    public enum How {
        PAPER,
        ONLINE,
        EMAIL
    }
}
