package casebook.query.worklist;

import casebook.shared.query.Worklist.Kind;
import java.time.Instant;

/** Something that waits since then; {@code number} tells two of a kind on one case apart. */
record Waiting(Kind kind, int number, Instant since) {

    boolean is(Kind other, int which) {
        return kind == other && number == which;
    }
}
