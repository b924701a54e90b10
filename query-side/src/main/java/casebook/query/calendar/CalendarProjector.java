package casebook.query.calendar;

import casebook.query.store.Documents;
import casebook.query.store.KeptCalendar;
import casebook.query.store.Projector;
import casebook.shared.calendar.CalendarEvent;
import casebook.shared.school.SchoolArrangements;
import com.mongodb.client.MongoDatabase;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(CalendarProjector.COLLECTION)
class CalendarProjector implements Projector {

    static final String COLLECTION = "calendar";

    private final KeptCalendar kept;

    CalendarProjector(MongoDatabase database, Documents documents, SchoolArrangements settings) {
        kept = new KeptCalendar(database, COLLECTION, documents, settings.calendar());
    }

    @EventHandler
    void on(CalendarEvent event) {
        kept.take(event);
    }
}
