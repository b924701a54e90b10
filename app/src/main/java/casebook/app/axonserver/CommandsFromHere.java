package casebook.app.axonserver;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends commands; what another process failed with is told as this one would have failed. */
final class CommandsFromHere extends DefaultCommandGateway {

    CommandsFromHere(CommandBus bus, RetryScheduler again) {
        super(builder()
                .commandBus(bus)
                .retryScheduler((command, failure, failures, dispatch) -> told(failure) instanceof RuntimeException told
                        && again.scheduleRetry(command, told, failures, dispatch)));
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>send(command, (sent, result) -> callback.onResult(sent, told(result)));
    }

    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? GenericCommandResultMessage.asCommandResultMessage(told(result.exceptionResult()))
                : result;
    }

    static Throwable told(Throwable thrown) {
        return Failure.in(thrown)
                .<Throwable>map(failure -> switch (failure) {
                    case CONCURRENT -> new ConcurrencyException("Others wrote at the same time", thrown);
                    case ABSENT -> new AggregateNotFoundException("", "There is no such stream");
                    case AWAY -> new PartAway(thrown);
                    case FAULT -> thrown;
                })
                .orElseGet(() -> Outage.isIn(thrown) ? new PartAway(thrown) : thrown);
    }
}
