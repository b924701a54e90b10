package casebook.shared.reminder;

/** Raises a reminder; {@code byMail} where the school has e-mail set up, so that it is to go out. */
public record RaiseReminder(Reminder reminder, boolean byMail) implements ReminderCommand {}
