package casebook.app.school;

import casebook.shared.calendar.CalendarCommand;
import casebook.shared.calendar.CalendarEvent;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.school.Arrangements;
import casebook.shared.school.SchoolArrangements;
import casebook.shared.school.SettingsNow;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * The school's settings as they were last set, with the calendar as the log has it: what was read before is kept, and what was changed since, on whichever
 * node, is read each time.
 */
@Component
final class EditedArrangements implements Arrangements {

    private record Known(long version, SchoolArrangements arrangements) {}

    private final EventStore store;
    private final SettingsNow set;
    private volatile Known known;

    EditedArrangements(EventStore store, SchoolArrangements settings, SettingsNow set) {
        this.store = store;
        this.set = set;
        this.known = new Known(0, settings);
    }

    @Override
    public SchoolArrangements now() {
        Known before = known;
        DomainEventStream since = store.readEvents(CalendarCommand.CALENDAR, before.version());
        if (since.hasNext()) {
            known = after(before, since);
        }
        return set.now().over(known.arrangements());
    }

    private static Known after(Known before, DomainEventStream since) {
        long version = before.version();
        SchoolCalendar calendar = before.arrangements().calendar();
        while (since.hasNext()) {
            DomainEventMessage<?> message = since.next();
            calendar = calendar.after((CalendarEvent) message.getPayload());
            version = message.getSequenceNumber() + 1;
        }
        return new Known(version, before.arrangements().with(calendar));
    }
}
