package casebook.shared.reminder;

/** What happens to a reminder. */
public sealed interface ReminderEvent permits ReminderMailed, ReminderRaised {

    /** The reminder. */
    Reminder reminder();
}
