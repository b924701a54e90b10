package casebook.app.jdbc;

import casebook.app.ledger.StoredEvents;
import casebook.shared.log.Frontier;
import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import java.util.List;
import java.util.function.Consumer;

/** How long a log is, and the root of its tree: two logs with the same hold the same entries in the same order. */
public record LogTree(long size, Hash root) {

    private static final int BATCH = 1_000;

    /** That of all that is stored there now. */
    public static LogTree of(StoredEvents events) {
        Frontier frontier = Frontier.empty();
        each(events, leaves -> leaves.forEach(leaf -> frontier.append(leaf.hash())));
        return of(frontier);
    }

    static LogTree of(Frontier frontier) {
        return new LogTree(frontier.size(), frontier.root());
    }

    static void each(StoredEvents events, Consumer<List<Leaf>> use) {
        long place = 0;
        for (List<Leaf> batch = events.from(0, BATCH); !batch.isEmpty(); batch = events.from(place, BATCH)) {
            use.accept(batch);
            place += batch.size();
        }
    }
}
