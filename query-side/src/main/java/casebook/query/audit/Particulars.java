package casebook.query.audit;

import casebook.shared.audit.ConfidentialRead;
import casebook.shared.audit.GuardRefused;
import org.jspecify.annotations.Nullable;

/** What only reads and refusals have to say: what was read, or which guard bit on what. */
record Particulars(
        @Nullable String what,
        @Nullable String command,
        @Nullable String rule,
        @Nullable String basis) {

    static final Particulars NONE = new Particulars(null, null, null, null);

    static Particulars of(ConfidentialRead read) {
        return new Particulars(read.what().name(), null, null, null);
    }

    static Particulars of(GuardRefused refusal) {
        return new Particulars(null, refusal.command(), refusal.rule(), refusal.basis());
    }
}
