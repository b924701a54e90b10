package casebook.shared.school;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.Closure;
import casebook.shared.calendar.SchoolCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LateEntriesTest {

    private static final SchoolCalendar OPEN = new SchoolCalendar(List.of());
    private static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T15:00:00Z");

    private final LateEntries usual = LateEntries.usual();

    @Test
    void what_is_recorded_within_two_school_days_is_in_time() {
        assertThat(usual.late(FRIDAY, FRIDAY, OPEN)).isEmpty();
        assertThat(usual.late(FRIDAY, TUESDAY, OPEN)).isEmpty();
    }

    @Test
    void what_is_recorded_after_that_is_late_by_as_many_school_days_as_there_were() {
        assertThat(usual.late(FRIDAY, WEDNESDAY, OPEN)).isEqualTo(Optional.of(3));
        assertThat(new LateEntries(3).late(FRIDAY, WEDNESDAY, OPEN)).isEmpty();
    }

    @Test
    void days_on_which_the_school_is_closed_make_nothing_late() {
        SchoolCalendar closed = new SchoolCalendar(List.of(Closure.of("2026-11-23/2026-11-24")));
        assertThat(usual.late(FRIDAY, WEDNESDAY, closed)).isEmpty();
    }

    @Test
    void what_tells_no_time_is_never_late() {
        assertThat(usual.late(null, WEDNESDAY, OPEN)).isEmpty();
    }
}
