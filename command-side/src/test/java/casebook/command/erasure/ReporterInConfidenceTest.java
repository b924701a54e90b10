package casebook.command.erasure;

import static casebook.shared.examples.KeepingExamples.READER;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.KeepingExamples;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.query.FindReporter;
import casebook.shared.query.SealedReporter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class ReporterInConfidenceTest {

    private static final Instant APPROVED = Instant.parse("2026-11-20T09:00:00Z");

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private int entries;

    @Test
    void is_given_for_a_day_to_whom_two_people_let_see_it() {
        recorded(EnquiryEvents.concernReported(), KeepingExamples.unsealingRequested(), KeepingExamples.letSee());
        var reporter = EnquiryEvents.concernReported().reporter();
        assertThat(asked(READER, Duration.ZERO)).contains(new SealedReporter(reporter.name(), reporter.contact()));
        assertThat(asked(READER, Duration.ofDays(1).minusSeconds(1))).isPresent();
        assertThat(asked(READER, Duration.ofDays(1))).isEmpty();
    }

    @Test
    void is_not_given_for_a_year_because_the_clock_was_set_back_by_one() {
        recorded(EnquiryEvents.concernReported(), KeepingExamples.unsealingRequested(), KeepingExamples.letSee());
        assertThat(asked(READER, Duration.ofHours(-1))).isPresent();
        assertThat(asked(READER, Duration.ofDays(-365))).isEmpty();
    }

    @Test
    void is_given_to_nobody_else() {
        recorded(EnquiryEvents.concernReported(), KeepingExamples.unsealingRequested(), KeepingExamples.letSee());
        assertThat(asked("head", Duration.ZERO)).isEmpty();
    }

    @Test
    void is_not_given_for_the_asking_or_without_a_case() {
        assertThat(asked(READER, Duration.ZERO)).isEmpty();
        recorded(EnquiryEvents.concernReported(), KeepingExamples.unsealingRequested());
        assertThat(asked(READER, Duration.ZERO)).isEmpty();
    }

    private Optional<SealedReporter> asked(String reader, Duration later) {
        Clock clock = Clock.fixed(APPROVED.plus(later), ZoneOffset.UTC);
        return new ReporterInConfidence(store, clock).answer(new FindReporter(Invented.CASE, reader));
    }

    private void recorded(IncidentEvent... events) {
        for (IncidentEvent event : events) {
            String stream = event.incidentId().toString();
            var message = new GenericEventMessage<>("event-" + entries, event, Map.of(), APPROVED);
            store.publish(
                    new GenericDomainEventMessage<>("Incident", stream, entries++, message, message::getTimestamp));
        }
    }
}
