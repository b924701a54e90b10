package casebook.shared.reminder;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Somebody is reminded, on this day; {@code byMail} where an e-mail is to go out too. */
@Revision("1")
public record ReminderRaised(Reminder reminder, LocalDate on, boolean byMail) implements ReminderEvent {}
