package casebook.query.deadlines;

import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.reminder.Deadline;
import casebook.shared.reminder.Reminder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due on one case. */
record OpenDeadlines(List<OpenDeadline> due) {

    private static final int ONLY_ONE = 1;

    /** What stays on its day stays as it is, and nobody is reminded of it again. */
    OpenDeadlines with(Kind kind, int number, LocalDate on) {
        return due.stream().anyMatch(one -> one.is(kind, number) && one.on().equals(on))
                ? this
                : with(new OpenDeadline(kind, number, on));
    }

    OpenDeadlines with(OpenDeadline deadline) {
        return new OpenDeadlines(
                Stream.concat(without(deadline.kind(), deadline.number()).due.stream(), Stream.of(deadline))
                        .toList());
    }

    OpenDeadlines reminded(Reminder reminder, Instant when) {
        Deadline of = reminder.deadline();
        return new OpenDeadlines(due.stream()
                .map(one -> one.is(of.kind(), of.number()) && one.on().equals(of.due())
                        ? one.reminded(reminder.why(), when)
                        : one)
                .toList());
    }

    OpenDeadlines with(Kind kind, @Nullable LocalDate on) {
        return on == null ? this : with(kind, ONLY_ONE, on);
    }

    OpenDeadlines withAnother(Kind kind, LocalDate on) {
        long already = due.stream().filter(deadline -> deadline.kind() == kind).count();
        return with(kind, Math.toIntExact(already + 1), on);
    }

    OpenDeadlines without(Kind kind, int number) {
        return keeping(deadline -> !deadline.is(kind, number));
    }

    OpenDeadlines without(Kind kind, Kind... others) {
        return keeping(deadline -> deadline.kind() != kind && !List.of(others).contains(deadline.kind()));
    }

    OpenDeadlines only(Set<Kind> kinds) {
        return keeping(deadline -> kinds.contains(deadline.kind()));
    }

    private OpenDeadlines keeping(Predicate<OpenDeadline> kept) {
        return new OpenDeadlines(due.stream().filter(kept).toList());
    }
}
