package casebook.command.dataprotection;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.calendar.ToldTime;
import java.time.Instant;
import java.time.LocalDate;

/** When something is recorded, and whether people can know by then of what they tell. */
record Present(Instant now) {

    LocalDate day() {
        return SchoolDay.of(now);
    }

    boolean isPast(LocalDate told) {
        return !told.isAfter(day());
    }

    boolean isPast(Instant told) {
        return ToldTime.isPast(told, now);
    }
}
