package casebook.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Narrows down where the log first differs from what it was. Without the log as it was nobody can know it exactly: it lies after
 * what the last checkpoint that fits has signed, and before the end of what the first one that does not fit has signed, or at
 * the first event that is wrong in itself.
 */
final class Differences {

    /** From one leaf up to and including another. */
    record Range(long from, long to, @Nullable Place wrong) {}

    /** The sizes at which checkpoints of one kind fit, and do not. */
    private static final class Sizes {
        private final TreeSet<Long> fitting = new TreeSet<>();
        private final TreeSet<Long> unfitting = new TreeSet<>();

        private long fittingUpTo(long size) {
            Long below = fitting.floor(size);
            return below == null ? 0 : below;
        }
    }

    private final Sizes inLog = new Sizes();
    private final Sizes held = new Sizes();
    private @Nullable Place firstWrong;

    void at(Place place) {
        if (firstWrong == null || place.leaf() < firstWrong.leaf()) {
            firstWrong = place;
        }
    }

    void inLog(long size, boolean fits) {
        (fits ? inLog.fitting : inLog.unfitting).add(size);
    }

    void held(long size, boolean fits) {
        (fits ? held.fitting : held.unfitting).add(size);
    }

    /** The most leaves that a fitting checkpoint has signed. */
    long signed() {
        return Math.max(inLog.fittingUpTo(Long.MAX_VALUE), held.fittingUpTo(Long.MAX_VALUE));
    }

    Optional<Range> first() {
        Place wrong = firstWrong;
        // those in the log bind everybody but who has the key; where they all fit, somebody with the key is to be
        // reckoned with
        Sizes witnesses = inLog.unfitting.isEmpty() && !held.unfitting.isEmpty() ? held : inLog;
        List<Long> latest = new ArrayList<>();
        if (!witnesses.unfitting.isEmpty()) {
            latest.add(witnesses.unfitting.first() - 1);
        }
        if (wrong != null) {
            latest.add(wrong.leaf());
        }
        return latest.stream()
                .min(Long::compare)
                .map(to -> new Range(
                        Math.min(witnesses.fittingUpTo(to), to),
                        to,
                        wrong != null && wrong.leaf() == to ? wrong : null));
    }
}
