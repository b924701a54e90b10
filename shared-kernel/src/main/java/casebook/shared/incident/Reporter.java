package casebook.shared.incident;

import casebook.shared.seal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who raised the concern, and how they wish to be treated (policy, P1: in confidence). Name and contact are sealed
 * under a key of their own that no view may open; an anonymous reporter has neither.
 */
public record Reporter(
        Wish wish, @Nullable Sealed name, @Nullable Sealed contact) {

    /** What the reporter asked for. */
    public enum Wish {
        OPEN,
        CONFIDENTIAL,
        ANONYMOUS
    }
}
