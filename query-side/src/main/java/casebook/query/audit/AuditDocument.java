package casebook.query.audit;

import casebook.query.store.Documents;
import casebook.query.store.EntryNumber;
import casebook.query.store.Origin;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.AuditTrail;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log, kept by its event's id. The place in the log is no key: an event that was committed late is
 * read with the place of the event before it.
 */
final class AuditDocument {

    static final String COLLECTION = "audit";
    static final String READS = "reads";
    static final String PERSON = "personId";

    private AuditDocument() {}

    static Document of(Documents documents, AuditTrail.Entry entry, boolean read) {
        return documents.write(entry).append("_id", entry.eventId()).append(READS, read);
    }

    static AuditTrail.Entry entry(Documents documents, Document document) {
        Document entry = new Document(document);
        entry.remove("_id");
        entry.remove(READS);
        entry.remove(PERSON);
        return documents.read(entry, AuditTrail.Entry.class);
    }

    /** What every event leaves on the trail; the rest is absent. */
    static AuditTrail.Entry entry(
            EventMessage<?> message,
            TrackingToken token,
            @Nullable IncidentId incidentId,
            @Nullable Long version,
            @Nullable Instant happenedAt,
            Particulars particulars) {
        Origin origin = Origin.of(message.getMetaData());
        return new AuditTrail.Entry(
                EntryNumber.of(token),
                message.getIdentifier(),
                message.getPayloadType().getSimpleName(),
                incidentId,
                version,
                message.getTimestamp(),
                happenedAt,
                origin.actor(),
                origin.role(),
                origin.onBehalfOf(),
                origin.channel(),
                origin.request(),
                particulars.what(),
                particulars.command(),
                particulars.rule(),
                particulars.basis());
    }
}
