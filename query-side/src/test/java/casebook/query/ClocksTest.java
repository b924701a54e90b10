package casebook.query;

import static casebook.shared.query.DeadlineBoard.Kind.BAN_ENDS;
import static casebook.shared.query.DeadlineBoard.Kind.BAN_REPRESENTATIONS;
import static casebook.shared.query.DeadlineBoard.Kind.BREACH_REPORT;
import static casebook.shared.query.DeadlineBoard.Kind.MEETING;
import static casebook.shared.query.DeadlineBoard.Kind.SUBJECT_ACCESS;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.Closure;
import casebook.shared.calendar.ClosureAdded;
import casebook.shared.calendar.SchoolYear;
import casebook.shared.examples.ClockExamples;
import casebook.shared.examples.DutyExamples;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.OversightEvents;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.DeadlineBoard.Item;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindRemindersToMail;
import casebook.shared.query.FindSchoolYear;
import casebook.shared.query.RemindersToMail;
import casebook.shared.query.SchoolYearPage;
import casebook.shared.reminder.Reminder;
import casebook.shared.reminder.Reminder.Why;
import casebook.shared.reminder.ReminderRaised;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class ClocksTest {

    private static final Instant RAISED = Instant.parse("2026-12-02T06:00:00Z");

    private final Views views;

    ClocksTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EnquiryEvents.concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_school_year_shows_its_terms_the_closures_that_touch_it_and_its_bank_holidays() {
        views.recorded(
                ClockExamples.termDatesSet(),
                ClockExamples.closureAdded(),
                new ClosureAdded(Closure.of("2027-07-30/2027-08-03")),
                new ClosureAdded(Closure.of("2028-01-10")));
        SchoolYearPage year = year(2026);
        assertThat(year.first()).isEqualTo("2026-08-01");
        assertThat(year.terms()).isEqualTo(ClockExamples.terms());
        assertThat(year.closures()).containsExactly(Closure.of("2026-11-27"), Closure.of("2027-07-30/2027-08-03"));
        assertThat(year.bankHolidays()).contains(LocalDate.parse("2026-12-28"));
        assertThat(year(2027).terms()).isEmpty();
        assertThat(year(2027).closures())
                .containsExactly(Closure.of("2027-07-30/2027-08-03"), Closure.of("2028-01-10"));
        views.recorded(ClockExamples.closureRemoved());
        assertThat(year(2026).closures()).containsExactly(Closure.of("2027-07-30/2027-08-03"));
    }

    @Test
    void what_counts_school_days_counts_by_the_calendar_of_that_place_in_the_log() {
        views.recorded(new ClosureAdded(Closure.of("2026-11-19/2026-11-20")), OversightEvents.emergencyCallRecorded());
        assertThat(board()).extracting(Item::due).containsExactly(LocalDate.parse("2026-11-23"));
        views.recorded(new ClosureAdded(Closure.of("2026-11-23")));
        views.projectAgain();
        assertThat(board()).extracting(Item::due).containsExactly(LocalDate.parse("2026-11-23"));
    }

    @Test
    void a_subject_access_request_is_due_until_it_is_answered_and_moves_when_it_is_extended() {
        views.recorded(DutyExamples.requested());
        assertThat(board()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(SUBJECT_ACCESS);
            assertThat(item.dutyId()).isEqualTo(DutyExamples.REQUEST);
            assertThat(item.incidentId()).isEqualTo(Invented.CASE);
            assertThat(item.reference()).isNull();
            assertThat(item.due()).isEqualTo("2026-12-21");
        });
        views.recorded(DutyExamples.extended());
        assertThat(board()).extracting(Item::due).containsExactly(LocalDate.parse("2027-02-19"));
        views.recorded(DutyExamples.answered());
        views.projectAgainFrom(2);
        assertThat(board()).isEmpty();
    }

    @Test
    void a_breach_is_due_to_the_moment_until_it_is_reported_or_closed() {
        views.recorded(DutyExamples.breachRecorded());
        assertThat(board()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(BREACH_REPORT);
            assertThat(item.due()).isEqualTo("2026-11-22");
            assertThat(item.dueAt()).isEqualTo("2026-11-22T16:00:00Z");
            assertThat(item.incidentId()).isNull();
            assertThat(item.missed()).isFalse();
        });
        views.recorded(DutyExamples.breachReported());
        assertThat(board()).isEmpty();
    }

    @Test
    void a_closed_breach_is_no_longer_due() {
        views.recorded(DutyExamples.breachRecorded(), DutyExamples.breachClosed());
        assertThat(board()).isEmpty();
    }

    @Test
    void a_reminder_is_on_the_board_until_its_day_moves() {
        views.recorded(SiteBanEvents.banIntentServed());
        views.recordedAt(RAISED, ClockExamples.reminderRaised());
        assertThat(board()).singleElement().satisfies(item -> {
            assertThat(item.remindedAt()).isEqualTo(RAISED);
            assertThat(item.remindedOfMiss()).isFalse();
        });
        views.recordedAt(
                RAISED.plusSeconds(9),
                new ReminderRaised(
                        new Reminder(ClockExamples.reminder().deadline(), Why.MISSED),
                        LocalDate.parse("2026-12-05"),
                        false));
        views.recorded(SiteBanEvents.banRepresentationsReceived());
        assertThat(board()).singleElement().satisfies(item -> {
            assertThat(item.remindedAt()).isEqualTo(RAISED.plusSeconds(9));
            assertThat(item.remindedOfMiss()).isTrue();
        });
        views.recorded(OversightEvents.banRepresentationsExtended());
        assertThat(board())
                .singleElement()
                .satisfies(item -> assertThat(item.remindedAt()).isNull());
    }

    @Test
    void what_is_past_is_missed_but_for_what_runs_out() {
        var invited = ResponseEvents.invitedToMeeting();
        views.recorded(
                meeting(invited, 1, "2026-11-19T10:00:00Z"),
                meeting(invited, 2, "2026-11-20T08:00:00Z"),
                SiteBanEvents.siteBanVaried(),
                DutyExamples.breachRecorded());
        assertThat(board()).filteredOn(Item::missed).extracting(Item::number).containsExactly(1);
        assertThat(views.ask(new FindDeadlines(50, null, null, true), DeadlineBoard.class)
                        .items())
                .extracting(Item::kind)
                .containsExactly(MEETING);
        assertThat(views.ask(new FindDeadlines(50, null, BAN_ENDS, false), DeadlineBoard.class)
                        .items())
                .extracting(Item::kind)
                .containsOnly(BAN_ENDS);
        assertThat(views.ask(new FindDeadlines(50, null, BAN_REPRESENTATIONS, false), DeadlineBoard.class)
                        .items())
                .isEmpty();
    }

    @Test
    void an_email_is_to_go_out_until_it_is_mailed_and_never_where_none_was_set_up() {
        views.recorded(
                ClockExamples.reminderRaised(),
                new ReminderRaised(
                        new Reminder(ClockExamples.reminder().deadline(), Why.MISSED),
                        LocalDate.parse("2026-12-05"),
                        false));
        assertThat(toMail()).containsExactly(ClockExamples.reminder());
        views.recorded(ClockExamples.reminderMailed());
        views.projectAgainFrom(1);
        assertThat(toMail()).isEmpty();
    }

    private static InvitedToMeeting meeting(InvitedToMeeting like, int number, String at) {
        return new InvitedToMeeting(
                like.incidentId(),
                number,
                like.purpose(),
                like.with(),
                like.hostName(),
                Instant.parse(at),
                like.companionOffered(),
                like.adjustments());
    }

    private SchoolYearPage year(int begins) {
        return views.ask(new FindSchoolYear(new SchoolYear(begins)), SchoolYearPage.class);
    }

    private List<Reminder> toMail() {
        return views.ask(new FindRemindersToMail(50), RemindersToMail.class).reminders();
    }

    private List<Item> board() {
        return views.ask(new FindDeadlines(50, null), DeadlineBoard.class).items();
    }
}
