package casebook.command.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead;
import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.OversightExamples;
import casebook.shared.incident.IncidentId;
import casebook.shared.message.Trace;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredReadLogTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StoredReadLog log = new StoredReadLog(store);

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void of_an_empty_log_nobody_has_read_anything() {
        assertThat(log.readersOf(Invented.CASE)).isEmpty();
    }

    @Test
    void each_reader_of_a_case_is_there_since_they_first_read_it() {
        reads("governor", Invented.CASE, What.CASE, MORNING);
        reads("governor", Invented.CASE, What.TIMELINE, MORNING.plusSeconds(60));
        reads("chair", Invented.CASE, What.LETTERS, MORNING.plusSeconds(120));
        reads("clerk", OversightExamples.OTHER_CASE, What.CASE, MORNING);
        assertThat(log.readersOf(Invented.CASE))
                .isEqualTo(Map.of("governor", MORNING, "chair", MORNING.plusSeconds(120)));
    }

    @Test
    void what_was_read_since_the_last_question_is_there_at_the_next() {
        reads("governor", Invented.CASE, What.CASE, MORNING);
        assertThat(log.readersOf(Invented.CASE)).containsOnlyKeys("governor");
        for (int reader = 0; reader < 10; reader++) {
            reads("reader-" + reader, Invented.CASE, What.CASE, MORNING);
            assertThat(log.readersOf(Invented.CASE)).containsKey("reader-" + reader);
        }
    }

    @Test
    void other_events_are_passed_by() {
        store.publish(GenericEventMessage.asEventMessage(EventExamples.guardRefused()));
        store.publish(GenericEventMessage.asEventMessage(EventExamples.referenceIssued()));
        reads("governor", null, What.CASE_LIST, MORNING);
        assertThat(log.readersOf(Invented.CASE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void only_what_tells_of_the_case_counts(What what) {
        reads("governor", Invented.CASE, what, MORNING);
        assertThat(log.readersOf(Invented.CASE).containsKey("governor"))
                .isEqualTo(
                        switch (what) {
                            case CASE, TIMELINE, EVIDENCE, LETTERS, REPORTER, PRINT -> true;
                            default -> false;
                        });
    }

    private void reads(String who, @Nullable IncidentId incident, What what, Instant at) {
        store.publish(new GenericEventMessage<>(
                "read-" + System.nanoTime(),
                new ConfidentialRead(incident, what),
                MetaData.with(Trace.ACTOR, who),
                at));
    }
}
