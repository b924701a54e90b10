package casebook.app.axonserver;

import java.util.Arrays;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Why a command failed, other than by a refusal, as it is said between processes: nothing of what was sent is in it. */
enum Failure {
    /** Others wrote to the same stream. */
    CONCURRENT,
    /** There is no such stream. */
    ABSENT,
    /** The store of events did not answer. */
    AWAY,
    /** Something else, whose words stay in the process where it happened. */
    FAULT;

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case ConcurrencyException e -> CONCURRENT;
            case AggregateStreamCreationException e -> CONCURRENT;
            case AggregateNotFoundException e -> ABSENT;
            case EventStoreException e -> AWAY;
            default -> Outage.isIn(thrown) ? AWAY : FAULT;
        };
    }

    /** What crosses to the sender. */
    CommandExecutionException told() {
        return new CommandExecutionException(name(), null, name());
    }

    /** What the sender is told, if this came from another process and says so. */
    static Optional<Failure> in(Throwable thrown) {
        return HandlerExecutionException.resolveDetails(thrown)
                .flatMap(details -> Arrays.stream(values())
                        .filter(each -> each.name().equals(details))
                        .findFirst());
    }
}
