package casebook.shared.incident;

import casebook.shared.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** A milder response weighed before a graver one: tried, or unsuitable and why (policy, D1). */
public record LesserStep(
        ResponseCode step, Weighing status, @Nullable Sealed why) {

    /** Whether the step was tried. */
    public enum Weighing {
        TRIED,
        UNSUITABLE
    }
}
