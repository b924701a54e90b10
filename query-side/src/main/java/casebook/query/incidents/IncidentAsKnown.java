package casebook.query.incidents;

import casebook.query.store.Documents;
import casebook.query.store.Recollection;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.query.FindIncidentAsKnown;
import casebook.shared.query.IncidentPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** A case as it was known: its events up to then, folded into a page and kept nowhere. */
@Component
class IncidentAsKnown {

    private final Recollection recollection;
    private final Documents documents;
    private final Advances advances;
    private final ShownToday shown;
    private final Clock clock;

    IncidentAsKnown(Recollection recollection, Documents documents, Advances advances, ShownToday shown, Clock clock) {
        this.recollection = recollection;
        this.documents = documents;
        this.advances = advances;
        this.shown = shown;
        this.clock = clock;
    }

    @QueryHandler
    Optional<IncidentPage> answer(FindIncidentAsKnown query) {
        LocalDate then = SchoolDay.of(query.asOf());
        LocalDate today = SchoolDay.of(clock.instant());
        return Optional.of(recollection.of(query.incidentId(), query.asOf()))
                .filter(known -> !known.isEmpty())
                .map(known -> shown.on(folded(known), then.isBefore(today) ? then : today))
                .map(page -> IncidentDocument.page(documents, page));
    }

    private Document folded(List<Recollection.Entry> known) {
        Recollection.Entry first = known.getFirst();
        PageUnderEdit edit = new PageUnderEdit(
                IncidentDocument.first(documents, (ConcernReported) first.event(), first.recordedAt(), List.of()));
        for (Recollection.Entry entry : known.subList(1, known.size())) {
            advances.of(entry.event(), entry.recordedAt(), edit.page()).forEach(edit::change);
            edit.page().put("version", entry.version());
        }
        return edit.page();
    }
}
