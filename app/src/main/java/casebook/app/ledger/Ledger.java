package casebook.app.ledger;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.Leaf;
import casebook.shared.log.Proofs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the stored events and keeps their tree. After a start it goes on from the last checkpoint that what is kept agrees with;
 * what does not agree is made anew from the log, once. If the log still contradicts its own checkpoints, that is a finding: Casebook
 * goes on recording, but follows and signs no further.
 */
final class Ledger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final int BATCH = 1_000;
    private static final int TELL_EACH = 50_000;

    private final StoredEvents events;
    private final KeptFile file;
    private @Nullable Following following;
    private volatile @Nullable String finding;

    Ledger(StoredEvents events, KeptFile file) {
        this.events = events;
        this.file = file;
    }

    /** Follows the log up to what is stored now. */
    synchronized void catchUp() {
        if (finding != null) {
            return;
        }
        try {
            follow();
        } catch (Unkept | LogBroken e) {
            makeAnew();
        }
    }

    /** Forgets what was kept and reads the log from its beginning. */
    synchronized void makeAnew() {
        LOG.info("The tree of the log is made anew from the stored events");
        following = Following.begin(file.anew());
        try {
            follow();
        } catch (LogBroken e) {
            found(e);
        }
    }

    private void follow() {
        if (following == null) {
            following = Following.resume(file.open(), events);
        }
        List<Leaf> batch = events.from(following.size(), BATCH);
        while (!batch.isEmpty()) {
            following.add(batch);
            if (following.size() % TELL_EACH == 0) {
                LOG.info("The tree of the log has {} entries", following.size());
            }
            batch = events.from(following.size(), BATCH);
        }
    }

    private Following tree() {
        if (following == null) {
            catchUp();
        }
        return Objects.requireNonNull(following);
    }

    private void found(LogBroken e) {
        finding = String.valueOf(e.getMessage());
        LOG.error("The log is not what it was: {} No checkpoint is signed any more.", finding);
    }

    /** What is wrong with the log, if anything is. Waits for nobody who follows the log. */
    Optional<String> finding() {
        return Optional.ofNullable(finding);
    }

    /** How many entries it has followed. */
    synchronized long size() {
        return tree().size();
    }

    /** The log as it was when it was last caught up. */
    synchronized Checkpoint now(String origin) {
        return new Checkpoint(origin, tree().size(), tree().root(), List.of());
    }

    /** The keys that it introduced, in that order. */
    synchronized List<Spoken.Key> keys() {
        return tree().announced().keys();
    }

    /** The places of its checkpoints, in that order. */
    synchronized List<Long> signings() {
        return tree().announced().signings();
    }

    /** Its latest checkpoint. */
    synchronized Optional<Spoken.Signed> latest() {
        return tree().announced().latest();
    }

    /** Asks the tree, which nobody changes meanwhile. */
    synchronized <R> R ask(Function<Proofs, R> question) {
        return question.apply(tree().proofs());
    }

    /** Whether it begins with what this checkpoint says. Before it denies that, it looks at the log itself and not at what is kept. */
    synchronized boolean contains(Checkpoint checkpoint) {
        if (isKept(checkpoint)) {
            return true;
        }
        makeAnew();
        return isKept(checkpoint);
    }

    private boolean isKept(Checkpoint checkpoint) {
        try {
            return checkpoint.size() <= size()
                    && tree().proofs().root(checkpoint.size()).equals(checkpoint.root());
        } catch (Unkept e) {
            return false;
        }
    }

    /** The entries from that place on, at most so many, from the store itself. */
    List<Leaf> entries(long place, int most) {
        return events.from(place, most);
    }

    Optional<Leaf> entry(long place) {
        return events.at(place);
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
