package casebook.app.ledger;

import casebook.shared.log.Hash;
import casebook.shared.log.Proofs;
import casebook.shared.log.Verification;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.query.CheckpointComparison;
import casebook.shared.query.CompareCheckpoint;
import casebook.shared.query.ConsistencyProof;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindConsistency;
import casebook.shared.query.FindInclusion;
import casebook.shared.query.InclusionProof;
import casebook.shared.query.LogCheckpoint;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proofs over the log. Each is checked before it is given: one that fails shows that what is kept was altered, and is made anew. */
@Component
class LogAnswers {

    private final Ledger ledger;

    LogAnswers(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    @Nullable
    LogCheckpoint answer(FindCheckpoint query) {
        ledger.catchUp();
        ledger.finding().ifPresent(finding -> {
            throw refused(finding);
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
        return checked(proofs -> inclusion(query.entry(), latest, proofs), LogAnswers::holds);
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
        return checked(proofs -> consistency(query.from(), to, latest, proofs), LogAnswers::holds);
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
    CheckpointComparison answer(CompareCheckpoint query) {
        ledger.catchUp();
        return Comparison.of(query.checkpoint(), ledger);
    }

    private static Refused refused(String finding) {
        return new Refused(new Refusal(
                Refusal.Kind.STATE,
                "LogIsAsItWasSigned",
                "The log is not what was signed, so neither a checkpoint nor a proof can be given: " + finding,
                "RFC 9162, section 2.1: a proof is of what was signed, and this log no longer is"));
    }

    private <P> P checked(Function<Proofs, P> proof, Predicate<P> holds) {
        try {
            P first = ledger.ask(proof);
            if (holds.test(first)) {
                return first;
            }
        } catch (Unkept e) {
            // made anew below
        }
        ledger.makeAnew();
        P second = ledger.ask(proof);
        if (!holds.test(second)) {
            throw refused(ledger.finding().orElse("The log is not what was signed."));
        }
        return second;
    }
}
