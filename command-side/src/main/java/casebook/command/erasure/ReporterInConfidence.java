package casebook.command.erasure;

import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.UnsealingApproved;
import casebook.shared.query.FindReporter;
import casebook.shared.query.SealedReporter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Gives out who raised a concern, from the case's own stream: no view has it. */
@Component
final class ReporterInConfidence {

    /** What two people agreed to is done soon or asked for again. */
    private static final Duration OPEN_FOR = Duration.ofDays(1);

    private final EventStore store;
    private final Clock clock;

    ReporterInConfidence(EventStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @QueryHandler
    Optional<SealedReporter> answer(FindReporter query) {
        List<? extends DomainEventMessage<?>> entries =
                store.readEvents(query.incidentId().toString()).asStream().toList();
        return entries.stream().anyMatch(entry -> lets(entry, query.reader()))
                ? Optional.of(reporter(entries))
                : Optional.empty();
    }

    private boolean lets(DomainEventMessage<?> entry, String reader) {
        return entry.getPayload() instanceof UnsealingApproved approved
                && approved.reader().equals(reader)
                && isRecent(entry.getTimestamp());
    }

    /** Nor is it open for a year where the clock was set back by one. */
    private boolean isRecent(Instant approved) {
        return Duration.between(approved, clock.instant()).abs().compareTo(OPEN_FOR) < 0;
    }

    private static SealedReporter reporter(List<? extends DomainEventMessage<?>> entries) {
        ConcernReported reported = (ConcernReported) entries.getFirst().getPayload();
        return new SealedReporter(
                reported.reporter().name(), reported.reporter().contact());
    }
}
