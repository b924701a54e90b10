package casebook.query.setaside;

import casebook.query.store.EntryNumber;
import casebook.query.store.Outage;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * An entry is set aside where the fault is its own. While a store is away the view waits for it and leaves nothing out. What exceptions
 * say may quote what is in the entry, so only their kind is kept.
 */
@Component
class WhatIsSetAside {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIsSetAside.class);

    private final SkippedEntries skipped;
    private final Queues queues;

    WhatIsSetAside(SkippedEntries skipped, Optional<Queues> queues) {
        this.skipped = skipped;
        this.queues = queues.orElse(Queues.IN_MEMORY);
    }

    EnqueueDecision<EventMessage<?>> decide(String view, EventMessage<?> message, Throwable fault) {
        if (!queues.withinReach() || Outage.isBehind(fault)) {
            throw new Outage(fault);
        }
        if (skipped.has(view, message.getIdentifier())) {
            return Decisions.doNotEnqueue();
        }
        String kind = fault.getClass().getName();
        LOG.warn(
                "The view {} set entry {} aside, a {}: {}",
                view,
                EntryNumber.of(message),
                message.getPayloadType().getSimpleName(),
                kind);
        return Decisions.enqueue(new ThrowableCause(kind, null));
    }
}
