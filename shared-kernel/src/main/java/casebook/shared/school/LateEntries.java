package casebook.shared.school;

import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.calendar.SchoolDay;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** After how many school days an entry counts as made in retrospect: further from what happened than a record should be. */
public record LateEntries(int schoolDays) {

    /** What holds where a school has arranged nothing. */
    public static LateEntries usual() {
        return new LateEntries(2);
    }

    /** How many school days after it happened something was recorded, where that is late. */
    public Optional<Integer> late(@Nullable Instant happenedAt, Instant recordedAt, SchoolCalendar calendar) {
        return Optional.ofNullable(happenedAt)
                .map(happened -> calendar.schoolDaysBetween(SchoolDay.of(happened), SchoolDay.of(recordedAt)))
                .filter(days -> days > schoolDays);
    }
}
