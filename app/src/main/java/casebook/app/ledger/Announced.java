package casebook.app.ledger;

import casebook.shared.log.Proofs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the log has said of itself so far. Each checkpoint is held against the tree as it is heard. */
final class Announced {

    private final List<Spoken.Key> keys = new ArrayList<>();
    private final List<Long> signings = new ArrayList<>();
    private Spoken.@Nullable Signed latest;

    void hear(Spoken spoken, Proofs proofs) {
        switch (spoken) {
            case Spoken.Key key -> keys.add(key);
            case Spoken.Signed signed -> {
                check(signed, proofs);
                signings.add(signed.place());
                latest = signed;
            }
        }
    }

    private void check(Spoken.Signed signed, Proofs proofs) {
        if (keys.stream().noneMatch(key -> signed.note().isSignedBy(key.key()))) {
            throw new LogBroken("The checkpoint in entry " + signed.place() + " is not signed by a key of this log.");
        }
        if (signed.size() > signed.place()
                || !proofs.root(signed.size()).equals(signed.checkpoint().root())) {
            throw new LogBroken("Something among the first " + signed.size()
                    + " entries is not what it was when the checkpoint in entry " + signed.place() + " was signed.");
        }
    }

    List<Spoken.Key> keys() {
        return List.copyOf(keys);
    }

    /** Where its checkpoints are. */
    List<Long> signings() {
        return List.copyOf(signings);
    }

    Optional<Spoken.Signed> latest() {
        return Optional.ofNullable(latest);
    }
}
