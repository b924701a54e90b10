package casebook.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.CalendarCommand;
import casebook.shared.calendar.CalendarEvent;
import casebook.shared.calendar.Closure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.examples.ClockExamples;
import casebook.shared.school.SchoolArrangements;
import casebook.shared.school.SchoolSettings;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class EditedArrangementsTest {

    private static final Closure BY_SETTING = Closure.of("2026-12-21/2026-12-31");

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final EditedArrangements arrangements = new EditedArrangements(
            EmbeddedEventStore.builder().storageEngine(log).build(),
            SchoolArrangements.usual().with(new SchoolCalendar(List.of(BY_SETTING))),
            SchoolSettings::none);

    @Test
    void begin_with_the_settings() {
        assertThat(arrangements.now().calendar().closures()).containsExactly(BY_SETTING);
    }

    @Test
    void change_as_soon_as_any_node_has_changed_the_calendar() {
        changed(0, ClockExamples.closureAdded());
        assertThat(arrangements.now().calendar().closures()).containsExactly(Closure.of("2026-11-27"), BY_SETTING);
        changed(1, ClockExamples.closureRemoved());
        changed(2, ClockExamples.termDatesSet());
        assertThat(arrangements.now().calendar().closures()).containsExactly(BY_SETTING);
        assertThat(arrangements.now().calendar().termsOf(ClockExamples.YEAR)).isEqualTo(ClockExamples.terms());
    }

    @Test
    void are_read_once() {
        changed(0, ClockExamples.closureAdded());
        assertThat(arrangements.now().calendar()).isSameAs(arrangements.now().calendar());
    }

    private void changed(long version, CalendarEvent event) {
        log.appendEvents(new GenericDomainEventMessage<>("Calendar", CalendarCommand.CALENDAR, version, event));
    }
}
