package casebook.query.setaside;

import casebook.query.store.Projector;
import casebook.shared.audit.EntrySkipped;
import casebook.shared.audit.EntryTriedAgain;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Follows what people decide about entries that views have set aside. They decide it on record, so it reaches every process that has
 * views. When a view is made again, what was to be tried again was tried, and what is to be skipped is.
 */
@Component
@ProcessingGroup(SkippedEntries.COLLECTION)
class SkippedProjector implements Projector {

    private final SkippedEntries skipped;
    private final EntriesSetAside aside;

    SkippedProjector(SkippedEntries skipped, EntriesSetAside aside) {
        this.skipped = skipped;
        this.aside = aside;
    }

    @EventHandler
    @DisallowReplay
    void on(EntryTriedAgain event) {
        aside.tryAgain(event.view(), event.eventId().toString());
    }

    @EventHandler
    void on(EntrySkipped event) {
        String eventId = event.eventId().toString();
        skipped.add(event.view(), eventId);
        aside.tryAgain(event.view(), eventId);
    }
}
