package casebook.app.ledger;

import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import casebook.shared.log.Verification;
import casebook.shared.query.CheckpointHistory;
import casebook.shared.query.FindCheckpointHistory;
import casebook.shared.query.FindExtract;
import casebook.shared.query.LogExtract;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Takes parts out of the log as it is stored, with what proves them; a page at a time, so that no log is too long. */
@Component
class Extracts {

    private static final int PAGE = 500;
    private static final int MOST_CHECKPOINTS = 4_000;

    private final Ledger ledger;
    private final CheckedProofs proofs;

    Extracts(Ledger ledger) {
        this.ledger = ledger;
        this.proofs = new CheckedProofs(ledger);
    }

    @QueryHandler
    LogExtract answer(FindExtract query) {
        ledger.catchUp();
        Matter matter = Matter.of(query);
        Hash root = ledger.ask(tree -> tree.root(query.size()));
        List<LogExtract.Entry> found = new ArrayList<>();
        long place = query.place();
        int most = Math.toIntExact(Math.min(PAGE, query.size() - place));
        for (Leaf leaf : ledger.entries(place, most)) {
            if (matter.covers(leaf)) {
                found.add(entry(place, leaf, query.size(), root));
            }
            place++;
        }
        return new LogExtract(found, place);
    }

    private LogExtract.Entry entry(long place, Leaf leaf, long size, Hash root) {
        Hash hash = leaf.hash();
        List<Hash> proof = proofs.checked(
                tree -> tree.inclusion(place, size), path -> Verification.isIncluded(hash, place, size, path, root));
        return new LogExtract.Entry(place, leaf, proof);
    }

    @QueryHandler
    CheckpointHistory answer(FindCheckpointHistory query) {
        ledger.catchUp();
        List<Long> places = ledger.signings();
        List<CheckpointHistory.Item> items = new ArrayList<>();
        for (long place : places.subList(Math.max(0, places.size() - MOST_CHECKPOINTS), places.size())) {
            Leaf leaf = ledger.entry(place).orElseThrow();
            if (Spoken.in(leaf, place).orElse(null) instanceof Spoken.Signed signed && signed.size() < query.size()) {
                items.add(item(signed, query.size()));
            }
        }
        return new CheckpointHistory(
                items, ledger.keys().stream().map(key -> key.key().toString()).toList());
    }

    private CheckpointHistory.Item item(Spoken.Signed signed, long size) {
        return new CheckpointHistory.Item(
                signed.size(), signed.note().toString(), ledger.ask(tree -> tree.consistency(signed.size(), size)));
    }
}
