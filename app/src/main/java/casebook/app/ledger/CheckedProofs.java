package casebook.app.ledger;

import casebook.shared.log.Proofs;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import java.util.function.Function;
import java.util.function.Predicate;

/** Each proof is checked before it is given: one that fails shows that what is kept was altered, and is made anew. */
record CheckedProofs(Ledger ledger) {

    <P> P checked(Function<Proofs, P> proof, Predicate<P> holds) {
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

    static Refused refused(String finding) {
        return new Refused(new Refusal(
                Refusal.Kind.STATE,
                "LogIsAsItWasSigned",
                "The log is not what was signed, so neither a checkpoint nor a proof can be given: " + finding,
                "RFC 9162, section 2.1: a proof is of what was signed, and this log no longer is"));
    }
}
