package casebook.query.reminders;

import casebook.shared.reminder.Reminder;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A reminder, and whether its e-mail has still to go out. */
record ReminderDocument(@JsonProperty("_id") String id, Reminder reminder, Instant raisedAt, boolean toMail) {

    static final String COLLECTION = "reminders";
}
