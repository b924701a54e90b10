package casebook.query.deadlines;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.KeptCalendar;
import casebook.query.store.Projector;
import casebook.shared.calendar.CalendarEvent;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.dataprotection.DataBreachClosed;
import casebook.shared.dataprotection.DataBreachRecorded;
import casebook.shared.dataprotection.DataBreachReported;
import casebook.shared.dataprotection.DutyEvent;
import casebook.shared.dataprotection.SubjectAccessAnswered;
import casebook.shared.dataprotection.SubjectAccessExtended;
import casebook.shared.dataprotection.SubjectAccessRequested;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.reminder.ReminderRaised;
import casebook.shared.school.SchoolArrangements;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(CaseDeadlines.COLLECTION)
class DeadlinesProjector implements Projector {

    private static final String DUE = "due";

    private final MongoCollection<Document> collection;
    private final CaseDocuments cases;
    private final Documents documents;
    private final SchoolArrangements school;
    private final KeptCalendar calendar;

    DeadlinesProjector(MongoDatabase database, Documents documents, SchoolArrangements school) {
        this.collection = database.getCollection(CaseDeadlines.COLLECTION);
        this.cases = new CaseDocuments(collection);
        this.documents = documents;
        this.school = school;
        this.calendar = new KeptCalendar(database, "deadlinescalendar", documents, school.calendar());
    }

    @EventHandler
    void on(ConcernReported event) {
        cases.begin(documents.write(new CaseDeadlines(event.incidentId(), event.reference(), 0, List.of())));
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        Bson ofCase = eq(event.incidentId().toString());
        Document found = collection.find(ofCase).first();
        if (found != null) {
            CaseDeadlines before = documents.read(found, CaseDeadlines.class);
            CaseDeadlines after = before.after(event, version, calendar::calendar);
            cases.replace(
                    ofCase, version, documents.write(isAtRest(event) ? after.keptUntil(kept(recordedAt)) : after));
        }
    }

    private static boolean isAtRest(IncidentEvent event) {
        return event instanceof CaseClosed || event instanceof ConcernScreenedOut;
    }

    private LocalDate kept(Instant restingSince) {
        return school.keptUntil(SchoolDay.of(restingSince));
    }

    @EventHandler
    void on(DutyEvent event) {
        switch (event) {
            case SubjectAccessRequested e -> cases.begin(documents.write(DutyDeadlines.of(e)));
            case DataBreachRecorded e -> cases.begin(documents.write(DutyDeadlines.of(e)));
            case SubjectAccessExtended e -> extend(e);
            case SubjectAccessAnswered e -> finish(e);
            case DataBreachReported e -> finish(e);
            case DataBreachClosed e -> finish(e);
        }
    }

    private void extend(SubjectAccessExtended event) {
        changeDue(
                and(eq(event.dutyId().toString()), ne("done", true)),
                open -> open.with(Kind.SUBJECT_ACCESS, DutyDeadlines.ONLY_ONE, event.due()));
    }

    private void finish(DutyEvent event) {
        collection.updateOne(eq(event.dutyId().toString()), combine(set("done", true), set(DUE, List.of())));
    }

    /** An edition that comes after takes the place of the one before, and its reminders begin anew. */
    @EventHandler
    void on(PolicyEditionPublished event) {
        PolicyReviewDeadline next = PolicyReviewDeadline.of(event.edition());
        cases.begin(documents.write(next));
        cases.replace(eq(next.id().toString()), next.version(), documents.write(next));
    }

    @EventHandler
    void on(ReminderRaised event, @Timestamp Instant raisedAt) {
        changeDue(
                eq(event.reminder().deadline().subject().toString()),
                open -> open.reminded(event.reminder(), raisedAt));
    }

    private void changeDue(Bson which, UnaryOperator<OpenDeadlines> change) {
        Document found = collection
                .find(which)
                .projection(fields(include(DUE), excludeId()))
                .first();
        if (found != null) {
            OpenDeadlines after = change.apply(documents.read(found, OpenDeadlines.class));
            collection.updateOne(which, set(DUE, documents.part(after.due())));
        }
    }

    /** What is due stays on its day: who was told a day can rely on it. */
    @EventHandler
    void on(CalendarEvent event) {
        calendar.take(event);
    }
}
