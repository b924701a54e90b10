package casebook.app.reminders;

import casebook.shared.message.Trace;
import casebook.shared.reminder.ReminderCommand;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** Asks in Casebook's own name and in no role, by a request that is the same whoever asks. */
@Component
record Asking(CommandGateway gateway) {

    void ask(ReminderCommand command) {
        ask(command, command.stream());
    }

    void ask(Object command, String request) {
        try {
            gateway.sendAndWait(
                    command,
                    MetaData.with(Trace.ACTOR, "casebook")
                            .and(Trace.CHANNEL, "TIMER")
                            .and(Trace.REQUEST, request)
                            .and(Trace.DIGEST, request));
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            // another node's timer was first, and its reminder is there now
        }
    }
}
