package casebook.command.audit;

import casebook.shared.audit.ConfidentialRead;
import casebook.shared.audit.GuardRefused;
import casebook.shared.audit.RecordRead;
import casebook.shared.audit.RecordRefusal;
import casebook.shared.query.HeadOfLog;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Keeps the record of how Casebook itself is used: what was read, and what the door refused. */
@Component
final class UseOfCasebook {

    private static final long NOTHING_YET = -1;

    private final EventGateway events;
    private final EventStore store;

    UseOfCasebook(EventGateway events, EventStore store) {
        this.events = events;
        this.store = store;
    }

    @CommandHandler
    void handle(RecordRead command) {
        events.publish(new ConfidentialRead(command.incidentId(), command.what()));
    }

    @CommandHandler
    void handle(RecordRefusal command) {
        events.publish(new GuardRefused(command.incidentId(), command.command(), command.rule(), command.basis()));
    }

    @QueryHandler
    Long handle(HeadOfLog query) {
        var head = store.createHeadToken();
        return head == null ? NOTHING_YET : head.position().orElse(NOTHING_YET);
    }
}
