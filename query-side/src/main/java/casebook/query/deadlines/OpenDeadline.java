package casebook.query.deadlines;

import casebook.shared.query.DeadlineBoard.Kind;
import java.time.LocalDate;

/** Something due; {@code number} tells two of a kind on one case apart. */
record OpenDeadline(Kind kind, int number, LocalDate on) {

    boolean is(Kind kind, int number) {
        return this.kind == kind && this.number == number;
    }
}
