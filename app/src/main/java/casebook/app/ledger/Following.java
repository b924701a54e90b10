package casebook.app.ledger;

import casebook.shared.log.Frontier;
import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import casebook.shared.log.Proofs;
import java.sql.SQLException;
import java.util.List;

/** The tree as far as the log was followed: its edge in memory, the rest kept. */
final class Following {

    private final KeptTree kept;
    private final Proofs proofs;
    private final Frontier frontier;
    private final Announced announced = new Announced();

    private Following(KeptTree kept, long size) {
        this.kept = kept;
        proofs = new Proofs(kept);
        frontier = Frontier.at(size, kept);
    }

    static Following begin(KeptTree kept) {
        return new Following(kept, 0);
    }

    /** Goes on from the last checkpoint that is kept, if the log and what is kept still agree there; {@link Unkept} if not. */
    static Following resume(KeptTree kept, StoredEvents events) {
        try {
            long size = lastSigned(kept, events);
            kept.cutTo(size);
            Following resumed = new Following(kept, size);
            if (size > 0 && !leaf(events, size - 1).hash().equals(kept.complete(0, size - 1))) {
                throw new Unkept("The last leaf that is kept is not what the log has");
            }
            for (long place : kept.spoken()) {
                Spoken.in(leaf(events, place), place)
                        .ifPresent(spoken -> resumed.announced.hear(spoken, resumed.proofs));
            }
            return resumed;
        } catch (SQLException e) {
            throw new Unkept("What is kept cannot be read", e);
        }
    }

    private static long lastSigned(KeptTree kept, StoredEvents events) throws SQLException {
        for (long place : kept.spoken().reversed()) {
            if (Spoken.in(leaf(events, place), place).orElse(null) instanceof Spoken.Signed signed) {
                if (!new Proofs(kept)
                        .root(signed.size())
                        .equals(signed.checkpoint().root())) {
                    throw new Unkept("What is kept is not what was signed");
                }
                return signed.size();
            }
        }
        return 0;
    }

    private static Leaf leaf(StoredEvents events, long place) {
        return events.at(place).orElseThrow(() -> new Unkept("More is kept than the log has"));
    }

    /** In the order of the log; up to the first that contradicts it. */
    void add(List<Leaf> leaves) {
        try {
            try {
                for (Leaf leaf : leaves) {
                    add(leaf);
                }
            } finally {
                kept.commit();
            }
        } catch (SQLException e) {
            throw new Unkept("Nothing more can be kept", e);
        }
    }

    private void add(Leaf leaf) throws SQLException {
        long place = frontier.size();
        Spoken spoken = Spoken.in(leaf, place).orElse(null);
        if (spoken != null) {
            announced.hear(spoken, proofs);
            kept.keepSpoken(place);
        }
        kept.keep(frontier.append(leaf.hash()));
    }

    long size() {
        return frontier.size();
    }

    Hash root() {
        return frontier.root();
    }

    Announced announced() {
        return announced;
    }

    Proofs proofs() {
        return proofs;
    }
}
