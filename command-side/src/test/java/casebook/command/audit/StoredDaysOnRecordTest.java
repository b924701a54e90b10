package casebook.command.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EventExamples;
import java.time.LocalDate;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredDaysOnRecordTest {

    private static final LocalDate CLOSED = LocalDate.parse("2026-11-20");

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StoredDaysOnRecord days = new StoredDaysOnRecord(store);
    private int entries;

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void a_holiday_is_no_silence() {
        isRecordedOn(CLOSED);
        isRecordedOn(CLOSED.plusDays(100));
        assertThat(days.silentBetween(CLOSED, CLOSED.plusDays(200))).isZero();
        assertThat(days.silentBetween(CLOSED, CLOSED.plusDays(201))).isEqualTo(101);
    }

    @Test
    void what_a_clock_leapt_over_is_silent_however_long_it_stays_there() {
        isRecordedOn(CLOSED);
        isRecordedOn(CLOSED.plusDays(3650));
        isRecordedOn(CLOSED.plusDays(3651));
        assertThat(days.silentBetween(CLOSED, CLOSED.plusDays(3652))).isEqualTo(3650);
    }

    @Test
    void a_leap_that_was_put_right_makes_no_silence_later() {
        isRecordedOn(CLOSED.plusDays(3650));
        for (int day = 0; day < 2200; day += 90) {
            isRecordedOn(CLOSED.plusDays(day));
        }
        assertThat(days.silentBetween(CLOSED, CLOSED.plusDays(2200))).isZero();
    }

    @Test
    void what_was_recorded_since_the_last_question_counts_at_the_next() {
        assertThat(days.silentBetween(CLOSED, CLOSED.plusDays(150))).isEqualTo(150);
        isRecordedOn(CLOSED.plusDays(75));
        assertThat(days.silentBetween(CLOSED, CLOSED.plusDays(150))).isZero();
    }

    private void isRecordedOn(LocalDate day) {
        store.publish(new GenericEventMessage<>(
                "entry-" + entries++,
                EventExamples.guardRefused(),
                MetaData.emptyInstance(),
                day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC)));
    }
}
