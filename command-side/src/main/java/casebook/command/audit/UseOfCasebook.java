package casebook.command.audit;

import casebook.shared.audit.CheckpointMailed;
import casebook.shared.audit.ConfidentialRead;
import casebook.shared.audit.EntrySkipped;
import casebook.shared.audit.EntryTriedAgain;
import casebook.shared.audit.GuardRefused;
import casebook.shared.audit.RecordBundleExported;
import casebook.shared.audit.RecordCheckpointMailed;
import casebook.shared.audit.RecordRead;
import casebook.shared.audit.RecordRefusal;
import casebook.shared.audit.SkipEntry;
import casebook.shared.audit.TryEntryAgain;
import casebook.shared.query.HeadOfLog;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Keeps the record of how Casebook itself is used: what was read, what left, what the door refused, and what became of entries that a view could not show. */
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
        events.publish(new ConfidentialRead(command.incidentId(), command.what(), command.personId()));
    }

    @CommandHandler
    void handle(RecordRefusal command) {
        events.publish(new GuardRefused(command.incidentId(), command.command(), command.rule(), command.basis()));
    }

    @CommandHandler
    void handle(RecordBundleExported command) {
        events.publish(command.export());
    }

    @CommandHandler
    void handle(RecordCheckpointMailed command) {
        events.publish(new CheckpointMailed(command.size()));
    }

    @CommandHandler
    void handle(TryEntryAgain command) {
        events.publish(new EntryTriedAgain(command.view(), command.eventId(), command.entry(), command.incidentId()));
    }

    @CommandHandler
    void handle(SkipEntry command) {
        events.publish(new EntrySkipped(
                command.view(), command.eventId(), command.entry(), command.incidentId(), command.reason()));
    }

    @QueryHandler
    Long handle(HeadOfLog query) {
        var head = store.createHeadToken();
        return head == null ? NOTHING_YET : head.position().orElse(NOTHING_YET);
    }
}
