package casebook.command.refusal;

import casebook.shared.audit.GuardRefused;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.letter.LetterCommand;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts each refusal of a guard on record, as evidence that the controls bit. It rests on two things: a guard refuses before
 * anything is applied, and the command bus commits a unit of work that ends in {@link Refused}.
 */
@Component
final class RefusalsAreRecorded implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final EventBus events;

    RefusalsAreRecorded(EventBus events) {
        this.events = events;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Refused refused) {
            events.publish(GenericEventMessage.asEventMessage(entry(unitOfWork.getMessage(), refused.refusal())));
            throw refused;
        }
    }

    private static GuardRefused entry(CommandMessage<?> command, Refusal refusal) {
        return new GuardRefused(
                incident(command.getPayload()),
                command.getPayloadType().getSimpleName(),
                refusal.rule(),
                refusal.basis());
    }

    private static @Nullable IncidentId incident(Object command) {
        return switch (command) {
            case IncidentCommand c -> c.incidentId();
            case LetterCommand c -> c.incidentId();
            default -> null;
        };
    }
}
