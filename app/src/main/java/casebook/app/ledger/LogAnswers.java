package casebook.app.ledger;

import casebook.shared.log.Hash;
import casebook.shared.log.Proofs;
import casebook.shared.log.Verification;
import casebook.shared.query.CheckpointComparison;
import casebook.shared.query.CompareCheckpoint;
import casebook.shared.query.ConsistencyProof;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindConsistency;
import casebook.shared.query.FindInclusion;
import casebook.shared.query.FindLogKeys;
import casebook.shared.query.InclusionProof;
import casebook.shared.query.LogCheckpoint;
import casebook.shared.query.LogKeys;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of the log: its latest checkpoint, proofs, and how a kept checkpoint compares. */
@Component
class LogAnswers {

    private final Ledger ledger;
    private final CheckedProofs proofs;

    LogAnswers(Ledger ledger) {
        this.ledger = ledger;
        this.proofs = new CheckedProofs(ledger);
    }

    @QueryHandler
    @Nullable
    LogCheckpoint answer(FindCheckpoint query) {
        ledger.catchUp();
        ledger.finding().ifPresent(finding -> {
            throw CheckedProofs.refused(finding);
        });
        return ledger.latest()
                .map(latest -> new LogCheckpoint(latest.note().toString(), latest.size(), ledger.size()))
                .orElse(null);
    }

    @QueryHandler
    @Nullable
    InclusionProof answer(FindInclusion query) {
        ledger.catchUp();
        Spoken.Signed latest = ledger.latest().orElse(null);
        if (latest == null || query.entry() < 0 || query.entry() >= latest.size()) {
            return null;
        }
        return proofs.checked(tree -> inclusion(query.entry(), latest, tree), LogAnswers::holds);
    }

    private InclusionProof inclusion(long entry, Spoken.Signed latest, Proofs proofs) {
        Hash leaf = ledger.entry(entry).orElseThrow().hash();
        List<Hash> path = proofs.inclusion(entry, latest.size());
        return new InclusionProof(
                entry,
                leaf,
                latest.size(),
                latest.checkpoint().root(),
                path,
                latest.note().toString());
    }

    private static boolean holds(InclusionProof proof) {
        return Verification.isIncluded(proof.leafHash(), proof.entry(), proof.size(), proof.proof(), proof.root());
    }

    @QueryHandler
    @Nullable
    ConsistencyProof answer(FindConsistency query) {
        ledger.catchUp();
        Spoken.Signed latest = ledger.latest().orElse(null);
        if (latest == null) {
            return null;
        }
        long to = query.to() == null ? latest.size() : query.to();
        if (query.from() < 0 || query.from() > to || to > ledger.size()) {
            return null;
        }
        return proofs.checked(tree -> consistency(query.from(), to, latest, tree), LogAnswers::holds);
    }

    private static ConsistencyProof consistency(long from, long to, Spoken.Signed latest, Proofs proofs) {
        return new ConsistencyProof(
                from,
                proofs.root(from),
                to,
                to == latest.size() ? latest.checkpoint().root() : proofs.root(to),
                proofs.consistency(from, to),
                latest.note().toString());
    }

    private static boolean holds(ConsistencyProof proof) {
        return Verification.isConsistent(proof.from(), proof.fromRoot(), proof.to(), proof.toRoot(), proof.proof());
    }

    @QueryHandler
    LogKeys answer(FindLogKeys query) {
        ledger.catchUp();
        return new LogKeys(
                ledger.keys().stream().map(key -> key.key().toString()).toList());
    }

    @QueryHandler
    CheckpointComparison answer(CompareCheckpoint query) {
        ledger.catchUp();
        return Comparison.of(query.checkpoint(), ledger);
    }
}
