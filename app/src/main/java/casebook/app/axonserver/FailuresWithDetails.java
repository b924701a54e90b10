package casebook.app.axonserver;

import casebook.shared.message.Refused;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The handlers of this process. What they fail with leaves it as a {@link Failure}; what nobody foresaw is logged here by its type. */
record FailuresWithDetails(CommandBus handlers) implements CommandBus {

    private static final Logger LOG = LoggerFactory.getLogger(FailuresWithDetails.class);

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        handlers.dispatch(command);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        handlers.<C, R>dispatch(command, (sent, result) -> callback.onResult(sent, told(sent, result)));
    }

    private static <R> CommandResultMessage<? extends R> told(
            CommandMessage<?> command, CommandResultMessage<? extends R> result) {
        if (!result.isExceptional() || Refused.in(result.exceptionResult()).isPresent()) {
            return result;
        }
        Throwable thrown = result.exceptionResult();
        Failure failure = Failure.of(thrown);
        if (failure == Failure.FAULT) {
            LOG.error(
                    "{} failed: {}", command.getCommandName(), thrown.getClass().getName());
        }
        return GenericCommandResultMessage.asCommandResultMessage(failure.told());
    }

    @Override
    public Registration subscribe(String command, MessageHandler<? super CommandMessage<?>> handler) {
        return handlers.subscribe(command, handler);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return handlers.registerHandlerInterceptor(interceptor);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return handlers.registerDispatchInterceptor(interceptor);
    }
}
