package casebook.shared.reminder;

import org.axonframework.serialization.Revision;

/** The mail server took the reminder's e-mail. */
@Revision("1")
public record ReminderMailed(Reminder reminder) implements ReminderEvent {}
