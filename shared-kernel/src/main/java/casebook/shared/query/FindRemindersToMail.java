package casebook.shared.query;

/** Reminders whose e-mail has not gone out, the oldest first; answered by {@link RemindersToMail}. */
public record FindRemindersToMail(int limit) {}
