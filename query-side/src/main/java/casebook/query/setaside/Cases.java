package casebook.query.setaside;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.LetterEvent;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** Which case an entry is on. An entry that cannot even be read is known by the stream it is in. */
final class Cases {

    private Cases() {}

    /** What has to be shown in order: a case with its letters, and otherwise each stream. */
    static @Nullable Object inOrder(EventMessage<?> message) {
        return of(message).map(IncidentId::toString).or(() -> stream(message)).orElse(null);
    }

    static Optional<IncidentId> of(EventMessage<?> message) {
        if (IncidentEvent.class.isAssignableFrom(message.getPayloadType())) {
            return stream(message).map(IncidentId::of);
        }
        return LetterEvent.class.isAssignableFrom(message.getPayloadType()) ? ofLetter(message) : Optional.empty();
    }

    private static Optional<IncidentId> ofLetter(EventMessage<?> message) {
        try {
            return Optional.of(((LetterEvent) message.getPayload()).incidentId());
        } catch (SerializationException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> stream(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> domain
                ? Optional.ofNullable(domain.getAggregateIdentifier())
                : Optional.empty();
    }
}
