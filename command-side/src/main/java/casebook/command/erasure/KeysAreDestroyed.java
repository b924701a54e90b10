package casebook.command.erasure;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordErasure;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.message.Trace;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Keyring;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/**
 * What was ordered to be erased loses its keys, and then the record says so. It may be done again after every start: a key is
 * destroyed once, and the same request is one entry. So nothing that breaks off in between leaves a case half erased.
 */
@Component
@ProcessingGroup("erasure")
final class KeysAreDestroyed {

    private final Keyring keyring;
    private final CommandGateway gateway;

    KeysAreDestroyed(Keyring keyring, CommandGateway gateway) {
        this.keyring = keyring;
        this.gateway = gateway;
    }

    @EventHandler
    void on(ErasureOrdered event, @Timestamp Instant ordered, MetaData trace) {
        destroy(Owner.REPORTER, event, ordered);
        destroy(Owner.CASE, event, ordered);
        gateway.sendAndWait(new RecordErasure(event.incidentId()), trace(event.incidentId(), trace));
    }

    private void destroy(Owner owner, ErasureOrdered event, Instant ordered) {
        keyring.destroy(
                new KeyId(owner, event.incidentId().value()),
                ordered,
                event.basis().under());
    }

    // in the name of whoever ordered it, who answers for it
    private static MetaData trace(IncidentId incident, MetaData ordered) {
        String request = "erasure-" + incident;
        return ordered.subset(Trace.ACTOR, Trace.ROLE)
                .and(Trace.CHANNEL, "TIMER")
                .and(Trace.REQUEST, request)
                .and(Trace.DIGEST, request);
    }
}
