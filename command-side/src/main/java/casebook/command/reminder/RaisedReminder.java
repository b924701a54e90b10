package casebook.command.reminder;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.reminder.RaiseReminder;
import casebook.shared.reminder.RecordReminderMailed;
import casebook.shared.reminder.ReminderMailed;
import casebook.shared.reminder.ReminderRaised;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A reminder under the name of what it is about: raised by whichever timer asks first, on whichever node, and never again. No rule
 * refuses it, because nobody asked for it.
 */
@Aggregate(type = "Reminder")
final class RaisedReminder {

    @AggregateIdentifier
    private @Nullable String id;

    private boolean mailed;

    RaisedReminder() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RaiseReminder command, Clock clock) {
        if (id == null) {
            AggregateLifecycle.apply(
                    new ReminderRaised(command.reminder(), SchoolDay.of(clock.instant()), command.byMail()));
        }
    }

    @CommandHandler
    void handle(RecordReminderMailed command) {
        if (!mailed) {
            AggregateLifecycle.apply(new ReminderMailed(command.reminder()));
        }
    }

    @EventSourcingHandler
    void evolve(ReminderRaised event) {
        id = event.reminder().stream();
    }

    @EventSourcingHandler
    void evolve(ReminderMailed event) {
        mailed = true;
    }
}
