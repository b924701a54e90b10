package casebook.query.governors;

import casebook.query.store.Cursor;
import casebook.query.store.Page;
import casebook.query.store.Recollection;
import casebook.shared.calendar.ReportingTerm;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.query.FindGovernorsCases;
import casebook.shared.query.GovernorsCases;
import casebook.shared.query.GovernorsCases.Item;
import casebook.shared.query.GovernorsCases.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Puts a report together. Its items come in the order of their pseudonyms, which is no order of the cases. */
@Component
class Reports {

    private final Recollection recollection;
    private final Pseudonyms pseudonyms;

    Reports(Recollection recollection, Pseudonyms pseudonyms) {
        this.recollection = recollection;
        this.pseudonyms = pseudonyms;
    }

    /** As its cases stood when the last term was over, so that asking day by day shows no single step. */
    GovernorsCases of(FindGovernorsCases query, LocalDate day) {
        ReportingTerm today = ReportingTerm.of(day);
        List<ReportingTerm> covered = ReportingTerm.between(query.from(), query.to(), day);
        List<GovernorsCases.Term> terms = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        Pseudonyms.Names names = pseudonyms.of(query.report(), covered, today);
        for (ReportingTerm term : covered) {
            boolean over = term.first().isBefore(today.first());
            List<CaseTraits> cases = cases(term, today.begins());
            TermCases told = new TermCases(over ? cases : List.of());
            terms.add(new GovernorsCases.Term(
                    term.title(), term.first(), term.last(), over, over ? told.withheld() : List.of()));
            cases.forEach(each -> items.add(item(names, term, each, told)));
        }
        return paged(query, terms, items);
    }

    private List<CaseTraits> cases(ReportingTerm term, Instant asOf) {
        return recollection.recorded(List.of(ConcernReported.class), term.begins(), term.ends()).stream()
                .map(IncidentEvent::incidentId)
                .map(incident -> CaseTraits.of(incident, story(incident, asOf)))
                .toList();
    }

    private List<IncidentEvent> story(IncidentId incident, Instant asOf) {
        return recollection.of(incident, asOf.minusNanos(1)).stream()
                .map(Recollection.Entry::event)
                .toList();
    }

    private static Item item(UnaryOperator<String> names, ReportingTerm term, CaseTraits of, TermCases told) {
        return new Item(
                names.apply(of.incident().toString()),
                term.title(),
                told.among(of, Trait.STATUS),
                told.among(of, Trait.SOURCE),
                told.among(of, Trait.GROUP),
                told.told(of, Trait.CLAUSE),
                told.told(of, Trait.STEP),
                told.told(of, Trait.FINDING),
                told.told(of, Trait.RESPONSE),
                told.told(of, Trait.LESSER_STEP));
    }

    private static GovernorsCases paged(FindGovernorsCases query, List<GovernorsCases.Term> terms, List<Item> items) {
        String after = query.after() == null
                ? ""
                : Cursor.read(query.after(), pseudonym -> pseudonym).getFirst();
        List<Item> left = items.stream()
                .filter(item -> item.pseudonym().compareTo(after) > 0)
                .sorted(Comparator.comparing(Item::pseudonym))
                .limit(Page.enough(query.limit()))
                .toList();
        Page<Item> page = Page.of(left, query.limit(), last -> Cursor.of(last.pseudonym()));
        return new GovernorsCases(terms, page.items(), page.next());
    }
}
