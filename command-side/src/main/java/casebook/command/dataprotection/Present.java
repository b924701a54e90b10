package casebook.command.dataprotection;

import casebook.shared.calendar.SchoolDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** When something is recorded, and whether people can know by then of what they tell. */
record Present(Instant now) {

    /** Clocks of two machines may differ by this much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    LocalDate day() {
        return SchoolDay.of(now);
    }

    boolean isPast(LocalDate told) {
        return !told.isAfter(day());
    }

    boolean isPast(Instant told) {
        return !told.isAfter(now.plus(CLOCKS_DIFFER));
    }
}
