package casebook.shared.reminder;

/** Records that the reminder's e-mail went out. */
public record RecordReminderMailed(Reminder reminder) implements ReminderCommand {}
