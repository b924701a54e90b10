package casebook.shared.reminder;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the timer asks. Once done, the same again changes nothing. */
public sealed interface ReminderCommand permits RaiseReminder, RecordReminderMailed {

    /** The reminder. */
    Reminder reminder();

    /** The reminder's stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return reminder().stream();
    }
}
