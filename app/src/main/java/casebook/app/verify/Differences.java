package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Narrows down where the log first differs from what it was: after what the last checkpoint that fits has signed, and before the
 * end of what the first one that does not fit has signed, or at the first event that is wrong in itself. Exactly it is known only
 * where the leaves' hashes, as they were, are still there.
 */
final class Differences {

    /**
     * From one leaf up to and including another. Whoever has the log's key can sign anew, so that only checkpoints that are held
     * elsewhere speak against them; had nobody the key, it is not before {@code unlessForged}.
     */
    record Range(
            long from, long unlessForged, long to, @Nullable Place wrong) {}

    /** The sizes at which checkpoints of one kind fit; and those that do not, by the last leaf at which it may differ. */
    private static final class Seen {
        private final TreeSet<Long> fitting = new TreeSet<>();
        private final TreeMap<Long, Checkpoint> unfitting = new TreeMap<>();

        private void add(Checkpoint checkpoint, boolean fits, long before) {
            if (fits) {
                fitting.add(checkpoint.size());
            } else {
                // what is cut off begins at the latest where the log ends
                unfitting.putIfAbsent(Math.min(checkpoint.size() - 1, before), checkpoint);
            }
        }

        private long fittingUpTo(long size) {
            Long below = fitting.floor(size);
            return below == null ? 0 : below;
        }

        /** Up to here every leaf is as it was signed; where a checkpoint does not fit, a later one that does proves nothing. */
        private long provenUpTo(long leaf) {
            return Math.min(fittingUpTo(unfitting.isEmpty() ? Long.MAX_VALUE : leaf), leaf);
        }
    }

    private final Seen inLog = new Seen();
    private final Seen held = new Seen();
    private @Nullable Place firstWrong;
    private @Nullable Long known;

    void at(Place place) {
        if (firstWrong == null || place.leaf() < firstWrong.leaf()) {
            firstWrong = place;
        }
    }

    /** So many events come before it. */
    void inLog(Checkpoint checkpoint, boolean fits, long before) {
        inLog.add(checkpoint, fits, before);
    }

    /** So many events are there. */
    void held(Checkpoint checkpoint, boolean fits, long today) {
        held.add(checkpoint, fits, today);
    }

    /** Here it is, to the leaf. */
    void known(long leaf) {
        known = leaf;
    }

    /** The most leaves that a fitting checkpoint has signed. */
    long signed() {
        return Math.max(inLog.fittingUpTo(Long.MAX_VALUE), held.fittingUpTo(Long.MAX_VALUE));
    }

    /** The first checkpoint that does not fit, if there is one. */
    Optional<Checkpoint> contradicted() {
        return Optional.ofNullable(witnesses().unfitting.firstEntry()).map(Map.Entry::getValue);
    }

    Optional<Range> first() {
        if (known != null) {
            return Optional.of(new Range(known, known, known, wrongAt(known)));
        }
        Seen witnesses = witnesses();
        List<Long> latest = new ArrayList<>();
        if (!witnesses.unfitting.isEmpty()) {
            latest.add(witnesses.unfitting.firstKey());
        }
        if (firstWrong != null) {
            latest.add(firstWrong.leaf());
        }
        return latest.stream().min(Long::compare).map(to -> {
            long from = witnesses.provenUpTo(to);
            return new Range(from, Math.max(from, inLog.provenUpTo(to)), to, wrongAt(to));
        });
    }

    /** Those in the log bind everybody but who has the key; where they all fit, somebody with the key is to be reckoned with. */
    private Seen witnesses() {
        return inLog.unfitting.isEmpty() && !held.unfitting.isEmpty() ? held : inLog;
    }

    private @Nullable Place wrongAt(long leaf) {
        return firstWrong != null && firstWrong.leaf() == leaf ? firstWrong : null;
    }
}
