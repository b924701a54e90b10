package casebook.command.reminder;

import static casebook.shared.examples.ClockExamples.reminder;
import static casebook.shared.examples.ClockExamples.reminderMailed;
import static casebook.shared.examples.ClockExamples.reminderRaised;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.reminder.Deadline;
import casebook.shared.reminder.RaiseReminder;
import casebook.shared.reminder.RecordReminderMailed;
import casebook.shared.reminder.Reminder;
import casebook.shared.reminder.Reminder.Why;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RaisedReminderTest {

    @Test
    void is_raised_on_the_schools_day_it_is_asked_for() {
        fixture()
                .givenNoPriorActivity()
                .when(new RaiseReminder(reminder(), true))
                .expectEvents(reminderRaised());
    }

    @Test
    void is_raised_once_whoever_asks_again() {
        fixture()
                .given(reminderRaised())
                .when(new RaiseReminder(reminder(), true))
                .expectNoEvents();
        fixture()
                .given(reminderRaised())
                .when(new RaiseReminder(reminder(), false))
                .expectNoEvents();
    }

    @Test
    void is_mailed_once_and_only_after_it_was_raised() {
        var mailed = new RecordReminderMailed(reminder());
        fixture().given(reminderRaised()).when(mailed).expectEvents(reminderMailed());
        fixture().given(reminderRaised(), reminderMailed()).when(mailed).expectNoEvents();
        fixture().givenNoPriorActivity().when(mailed).expectException(AggregateNotFoundException.class);
    }

    @Test
    void is_another_for_another_day_reason_kind_number_or_case() {
        Deadline one = reminder().deadline();
        assertThat(new Reminder(one, Why.DUE_SOON).stream()).isEqualTo(reminder().stream());
        assertThat(new Reminder(one, Why.MISSED).stream()).isNotEqualTo(reminder().stream());
        assertThat(streamOf(new Deadline(one.subject(), one.kind(), 1, one.due().plusDays(1))))
                .isNotEqualTo(reminder().stream());
        assertThat(streamOf(new Deadline(one.subject(), Kind.BAN_REVIEW, 1, one.due())))
                .isNotEqualTo(reminder().stream());
        assertThat(streamOf(new Deadline(one.subject(), one.kind(), 2, one.due())))
                .isNotEqualTo(reminder().stream());
        assertThat(streamOf(new Deadline(new UUID(1, 1), one.kind(), 1, one.due())))
                .isNotEqualTo(reminder().stream());
    }

    private static String streamOf(Deadline deadline) {
        return new Reminder(deadline, Why.DUE_SOON).stream();
    }

    private static AggregateTestFixture<RaisedReminder> fixture() {
        AggregateTestFixture<RaisedReminder> fixture = new AggregateTestFixture<>(RaisedReminder.class);
        fixture.registerInjectableResource(Clock.fixed(Instant.parse("2026-12-02T00:30:00Z"), ZoneOffset.UTC));
        return fixture;
    }
}
