package casebook.shared.query;

import casebook.shared.reminder.Reminder;
import java.util.List;

/** Reminders whose e-mail has still to go out. */
public record RemindersToMail(List<Reminder> reminders) {}
