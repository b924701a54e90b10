package casebook.app.reminders;

import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.query.DeadlineBoard.Item;
import casebook.shared.reminder.Deadline;
import casebook.shared.reminder.Reminder;
import casebook.shared.reminder.Reminder.Why;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What of the board somebody is to be reminded of today: what is due within some school days, and what was missed. */
record Nearness(LocalDate today, SchoolCalendar calendar, int days) {

    boolean isNear(LocalDate due) {
        return calendar.schoolDaysBetween(today, due) <= days;
    }

    Optional<Reminder> reminder(Item item) {
        if (item.missed()) {
            return item.remindedOfMiss() ? Optional.empty() : Optional.of(reminder(item, Why.MISSED));
        }
        return item.remindedAt() == null && !item.due().isBefore(today) && (isOfHours(item) || isNear(item.due()))
                ? Optional.of(reminder(item, Why.DUE_SOON))
                : Optional.empty();
    }

    /** Where the law counts hours, whoever has to act is told at once. */
    private static boolean isOfHours(Item item) {
        return item.dueAt() != null;
    }

    private static Reminder reminder(Item item, Why why) {
        return new Reminder(new Deadline(subject(item), item.kind(), item.number(), item.due()), why);
    }

    private static UUID subject(Item item) {
        return item.dutyId() == null
                ? Objects.requireNonNull(item.incidentId(), "What is due is a case's or a duty's")
                        .value()
                : item.dutyId().value();
    }
}
