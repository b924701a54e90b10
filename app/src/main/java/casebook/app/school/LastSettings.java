package casebook.app.school;

import casebook.shared.school.SchoolSettings;
import casebook.shared.school.SchoolSettingsChanged;
import casebook.shared.school.SettingsNow;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The settings as the log has them last: what was set since they were read before, on whichever node, is read each time. */
@Component
final class LastSettings implements SettingsNow {

    private record Known(long version, SchoolSettings settings) {}

    private final EventStore store;
    private volatile Known known = new Known(0, SchoolSettings.none());

    LastSettings(EventStore store) {
        this.store = store;
    }

    @Override
    public SchoolSettings now() {
        Known before = known;
        DomainEventStream since = store.readEvents(SchoolSettings.SETTINGS, before.version());
        Known after = before;
        while (since.hasNext()) {
            DomainEventMessage<?> message = since.next();
            after = new Known(
                    message.getSequenceNumber() + 1, ((SchoolSettingsChanged) message.getPayload()).settings());
        }
        known = after;
        return after.settings();
    }
}
