package casebook.shared.examples;

import casebook.shared.calendar.AddClosure;
import casebook.shared.calendar.CalendarCommand;
import casebook.shared.calendar.CalendarEvent;
import casebook.shared.calendar.Closure;
import casebook.shared.calendar.ClosureAdded;
import casebook.shared.calendar.ClosureRemoved;
import casebook.shared.calendar.RemoveClosure;
import casebook.shared.calendar.SchoolYear;
import casebook.shared.calendar.SetTermDates;
import casebook.shared.calendar.Term;
import casebook.shared.calendar.TermDatesSet;
import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.reminder.Deadline;
import casebook.shared.reminder.RaiseReminder;
import casebook.shared.reminder.RecordReminderMailed;
import casebook.shared.reminder.Reminder;
import casebook.shared.reminder.Reminder.Why;
import casebook.shared.reminder.ReminderCommand;
import casebook.shared.reminder.ReminderEvent;
import casebook.shared.reminder.ReminderMailed;
import casebook.shared.reminder.ReminderRaised;
import java.time.LocalDate;
import java.util.List;

/** A school year's terms and closures, and a reminder of what falls due in it. */
public final class ClockExamples {

    /** The year of all examples. */
    public static final SchoolYear YEAR = new SchoolYear(2026);

    private static final Closure TRAINING = Closure.of("2026-11-27");

    private ClockExamples() {}

    /** Every command on the calendar. */
    public static List<CalendarCommand> calendarCommands() {
        return List.of(setTermDates(), closeForTraining(), openAfterAll());
    }

    /** Every event of the calendar. */
    public static List<CalendarEvent> calendarEvents() {
        return List.of(termDatesSet(), closureAdded(), closureRemoved());
    }

    /** Every command on reminders. */
    public static List<ReminderCommand> reminderCommands() {
        return List.of(new RaiseReminder(reminder(), true), new RecordReminderMailed(reminder()));
    }

    /** Every event of reminders. */
    public static List<ReminderEvent> reminderEvents() {
        return List.of(reminderRaised(), reminderMailed());
    }

    public static List<Term> terms() {
        return List.of(
                term("2026-09-02", "2026-12-18", "2026-10-26", "2026-10-30"),
                term("2027-01-05", "2027-03-25", "2027-02-15", "2027-02-19"),
                term("2027-04-12", "2027-07-21", "2027-05-31", "2027-06-04"));
    }

    public static SetTermDates setTermDates() {
        return new SetTermDates(YEAR, terms());
    }

    public static AddClosure closeForTraining() {
        return new AddClosure(TRAINING.first(), TRAINING.last());
    }

    public static RemoveClosure openAfterAll() {
        return new RemoveClosure(TRAINING.first(), TRAINING.last());
    }

    public static TermDatesSet termDatesSet() {
        return new TermDatesSet(YEAR, terms());
    }

    public static ClosureAdded closureAdded() {
        return new ClosureAdded(TRAINING);
    }

    public static ClosureRemoved closureRemoved() {
        return new ClosureRemoved(TRAINING);
    }

    /** The ban's representations are due soon. */
    public static Reminder reminder() {
        return new Reminder(
                new Deadline(Invented.CASE.value(), Kind.BAN_REPRESENTATIONS, 1, Invented.REPRESENTATIONS_BY),
                Why.DUE_SOON);
    }

    public static ReminderRaised reminderRaised() {
        return new ReminderRaised(reminder(), LocalDate.parse("2026-12-02"), true);
    }

    public static ReminderMailed reminderMailed() {
        return new ReminderMailed(reminder());
    }

    private static Term term(String first, String last, String halfTermFirst, String halfTermLast) {
        return new Term(
                LocalDate.parse(first),
                LocalDate.parse(last),
                LocalDate.parse(halfTermFirst),
                LocalDate.parse(halfTermLast));
    }
}
