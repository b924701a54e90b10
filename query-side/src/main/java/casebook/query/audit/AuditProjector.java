package casebook.query.audit;

import static com.mongodb.client.model.Filters.eq;

import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.account.AccountEvent;
import casebook.shared.audit.AuditBundleExported;
import casebook.shared.audit.AuditEvent;
import casebook.shared.audit.ConfidentialRead;
import casebook.shared.audit.EntrySkipped;
import casebook.shared.audit.EntryTriedAgain;
import casebook.shared.audit.GuardRefused;
import casebook.shared.calendar.CalendarEvent;
import casebook.shared.dataprotection.DutyEvent;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.LetterEvent;
import casebook.shared.people.PersonEvent;
import casebook.shared.policy.PolicyEvent;
import casebook.shared.query.AuditTrail;
import casebook.shared.reminder.ReminderEvent;
import casebook.shared.school.SchoolSettingsChanged;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(AuditDocument.COLLECTION)
class AuditProjector implements Projector {

    private final MongoCollection<Document> collection;
    private final Documents documents;

    AuditProjector(MongoDatabase database, Documents documents) {
        this.collection = database.getCollection(AuditDocument.COLLECTION);
        this.documents = documents;
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, event.incidentId(), version, event.happenedAt(), Particulars.NONE));
    }

    @EventHandler
    void on(PolicyEvent event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, null, null, null, Particulars.NONE));
    }

    @EventHandler
    void on(AccountEvent event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, null, null, null, Particulars.NONE));
    }

    @EventHandler
    void on(SchoolSettingsChanged event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, null, null, null, Particulars.NONE));
    }

    @EventHandler
    void on(CalendarEvent event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, null, null, null, Particulars.NONE));
    }

    @EventHandler
    void on(DutyEvent event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, null, null, null, Particulars.NONE));
    }

    @EventHandler
    void on(ReminderEvent event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, null, null, null, Particulars.NONE));
    }

    @EventHandler
    void on(LetterEvent event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, event.incidentId(), null, event.happenedAt(), Particulars.NONE));
    }

    @EventHandler
    void on(PersonEvent event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, null, null, null, Particulars.NONE));
    }

    @EventHandler
    void on(GuardRefused event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, event.incidentId(), null, null, Particulars.of(event)));
    }

    @EventHandler
    void on(ConfidentialRead event, EventMessage<?> message, TrackingToken token) {
        AuditTrail.Entry entry =
                AuditDocument.entry(message, token, event.incidentId(), null, null, Particulars.of(event));
        Document document = AuditDocument.of(documents, entry, true);
        if (event.personId() != null) {
            document.append(AuditDocument.PERSON, event.personId().toString());
        }
        keep(document);
    }

    @EventHandler
    void on(AuditBundleExported event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, event.incidentId(), null, null, Particulars.NONE));
    }

    @EventHandler
    void on(EntryTriedAgain event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, event.incidentId(), null, null, Particulars.NONE));
    }

    @EventHandler
    void on(EntrySkipped event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, event.incidentId(), null, null, Particulars.NONE));
    }

    /** What the log says of itself. */
    @EventHandler
    void on(AuditEvent event, EventMessage<?> message, TrackingToken token) {
        keep(AuditDocument.entry(message, token, null, null, null, Particulars.NONE));
    }

    private void keep(AuditTrail.Entry entry) {
        keep(AuditDocument.of(documents, entry, false));
    }

    private void keep(Document document) {
        collection.replaceOne(eq(document.get("_id")), document, new ReplaceOptions().upsert(true));
    }
}
