package casebook.query.sitebans;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;

import casebook.query.sitebans.SiteBanDocument.Ban;
import casebook.query.store.CaseDocuments;
import casebook.query.store.Documents;
import casebook.query.store.Projector;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.query.SiteBanState;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(SiteBanDocument.COLLECTION)
class SiteBansProjector implements Projector {

    private final CaseDocuments cases;
    private final Documents documents;

    SiteBansProjector(MongoDatabase database, Documents documents) {
        this.cases = new CaseDocuments(database.getCollection(SiteBanDocument.COLLECTION));
        this.documents = documents;
    }

    @EventHandler
    void on(ConcernReported event) {
        var subject = event.subject();
        cases.begin(documents.write(new SiteBanDocument(
                event.incidentId(), event.reference(), 0, subject == null ? null : subject.personId(), null)));
    }

    @EventHandler
    void on(TemporaryBarServed event, @SequenceNumber long version) {
        LocalDate from = SchoolDay.of(event.happenedAt());
        change(event, version, proposed(SiteBanState.TEMPORARY_BAR, event.notice(), from));
    }

    @EventHandler
    void on(BanIntentServed event, @SequenceNumber long version) {
        change(event, version, proposed(SiteBanState.INTENDED, event.notice(), null));
    }

    @EventHandler
    void on(SiteBanConfirmed event, @SequenceNumber long version) {
        confirmed(event, version, event.from(), event.to(), event.reviewOn());
    }

    /** Until the Chair confirms what the Head decided, the register stays as it was: a bar in force goes on. */
    @EventHandler
    void on(SiteBanConfirmedByChair event, @SequenceNumber long version) {
        confirmed(event, version, event.from(), event.to(), event.reviewOn());
    }

    private void confirmed(IncidentEvent event, long version, LocalDate from, LocalDate to, LocalDate reviewOn) {
        change(
                event,
                version,
                state(SiteBanState.CONFIRMED),
                set("ban.from", documents.part(from)),
                set("ban.to", documents.part(to)),
                set("ban.reviewOn", documents.part(reviewOn)));
    }

    @EventHandler
    void on(SiteBanContinued event, @SequenceNumber long version) {
        change(event, version, set("ban.reviewOn", documents.part(event.reviewOn())));
    }

    @EventHandler
    void on(SiteBanVaried event, @SequenceNumber long version) {
        List<Bson> varied = new ArrayList<>();
        varied.add(set("ban.reviewOn", documents.part(event.reviewOn())));
        if (event.to() != null) {
            varied.add(set("ban.to", documents.part(event.to())));
        }
        if (event.scope() != null) {
            varied.add(set("ban.scope", documents.part(event.scope())));
        }
        change(event, version, varied.toArray(Bson[]::new));
    }

    @EventHandler
    void on(SiteBanNotImposed event, @SequenceNumber long version) {
        change(event, version, state(SiteBanState.NOT_IMPOSED));
    }

    @EventHandler
    void on(SiteBanLifted event, @SequenceNumber long version) {
        change(event, version, state(SiteBanState.LIFTED));
    }

    private Bson proposed(SiteBanState state, BanNotice notice, @Nullable LocalDate from) {
        return set("ban", documents.part(new Ban(state, requireNonNull(notice.scope()), from, null, null)));
    }

    private static Bson state(SiteBanState state) {
        return set("ban.state", state.name());
    }

    private void change(IncidentEvent event, long version, Bson... changes) {
        cases.advance(eq(event.incidentId().toString()), version, List.of(changes));
    }
}
