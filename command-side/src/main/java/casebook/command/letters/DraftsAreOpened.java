package casebook.command.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.letter.LetterDrafted;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.message.Recorded;
import casebook.shared.message.Trace;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a draft was asked for, it is on record in the unit of work that records its entry: both are stored or neither is, so no
 * letter goes out unseen that somebody wanted to see.
 */
@Component
final class DraftsAreOpened implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String DRAFT = "DRAFT";

    private final EventStore store;
    private final LetterDesk desk;

    DraftsAreOpened(EventStore store, LetterDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object answer = chain.proceed();
        CommandMessage<?> command = unitOfWork.getMessage();
        if (command.getPayload() instanceof IncidentCommand
                && DRAFT.equals(command.getMetaData().get(Trace.LETTER))
                && answer instanceof Recorded recorded) {
            desk.lettersAt(recorded.incidentId(), recorded.version())
                    .forEach(kind -> open(recorded.incidentId(), recorded.version(), kind));
        }
        return answer;
    }

    /** A repeat of the request finds it open. */
    private void open(IncidentId incident, long entry, LetterKind kind) {
        LetterId letter = LetterId.of(incident, entry, kind);
        if (store.lastSequenceNumberFor(letter.stream()).isEmpty()) {
            store.publish(new GenericDomainEventMessage<>(
                    "Letter", letter.stream(), 0, new LetterDrafted(incident, letter, entry, kind, null, null, entry)));
        }
    }
}
