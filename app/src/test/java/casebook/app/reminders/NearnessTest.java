package casebook.app.reminders;

import static casebook.shared.query.DeadlineBoard.Kind.BAN_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.Closure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.examples.DutyExamples;
import casebook.shared.examples.Invented;
import casebook.shared.query.DeadlineBoard.Item;
import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.reminder.Deadline;
import casebook.shared.reminder.Reminder;
import casebook.shared.reminder.Reminder.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

    private static final LocalDate DUE = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({"2026-11-18,false", "2026-11-19,false", "2026-11-20,true", "2026-11-23,true", "2026-11-24,true"})
    void a_tuesday_is_near_from_the_friday_before(LocalDate today, boolean reminds) {
        assertThat(on(today).reminder(item(false, null, false)).isPresent()).isEqualTo(reminds);
    }

    @Test
    void the_first_day_after_the_holidays_is_near_before_they_begin() {
        var holidays = new SchoolCalendar(List.of(Closure.of("2026-12-19/2027-01-04")));
        Nearness lastButOne = new Nearness(LocalDate.parse("2026-12-17"), holidays, 2);
        assertThat(lastButOne.isNear(LocalDate.parse("2027-01-05"))).isTrue();
        assertThat(lastButOne.isNear(LocalDate.parse("2027-01-06"))).isFalse();
    }

    @Test
    void nobody_is_reminded_twice_of_the_same() {
        assertThat(on(DUE).reminder(item(false, Invented.NOW, false))).isEmpty();
        assertThat(on(DUE.plusDays(1)).reminder(item(true, Invented.NOW, true))).isEmpty();
    }

    @Test
    void what_was_missed_is_another_reminder() {
        assertThat(on(DUE.plusDays(1)).reminder(item(true, Invented.NOW, false)))
                .contains(new Reminder(new Deadline(Invented.CASE.value(), BAN_REVIEW, 1, DUE), Why.MISSED));
    }

    @Test
    void what_ran_out_by_itself_is_past() {
        assertThat(on(DUE.plusDays(1)).reminder(item(false, null, false))).isEmpty();
    }

    @Test
    void what_is_due_in_hours_is_near_at_once_and_known_by_its_own_id() {
        Item breach =
                new Item(null, null, DutyExamples.BREACH, Kind.BREACH_REPORT, 1, DUE, Invented.NOW, false, null, false);
        assertThat(on(DUE.minusDays(5))
                        .reminder(breach)
                        .orElseThrow()
                        .deadline()
                        .subject())
                .isEqualTo(DutyExamples.BREACH.value());
    }

    private static Nearness on(LocalDate today) {
        return new Nearness(today, new SchoolCalendar(List.of()), 2);
    }

    private static Item item(boolean missed, @Nullable Instant remindedAt, boolean ofMiss) {
        return new Item(Invented.CASE, Invented.REFERENCE, null, BAN_REVIEW, 1, DUE, null, missed, remindedAt, ofMiss);
    }
}
