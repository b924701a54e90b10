package casebook.query.governors;

import casebook.query.store.Recollection;
import casebook.shared.calendar.ReportingTerm;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.query.FindGovernorsCases;
import casebook.shared.query.FindGovernorsOverview;
import casebook.shared.query.GovernorsCases;
import casebook.shared.query.GovernorsOverview;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class GovernorsQueries {

    private final Recollection recollection;
    private final Reports reports;
    private final Clock clock;

    GovernorsQueries(Recollection recollection, Reports reports, Clock clock) {
        this.recollection = recollection;
        this.reports = reports;
        this.clock = clock;
    }

    @QueryHandler
    GovernorsCases answer(FindGovernorsCases query) {
        return reports.of(query, SchoolDay.of(clock.instant()));
    }

    @QueryHandler
    GovernorsOverview answer(FindGovernorsOverview query) {
        LocalDate day = SchoolDay.of(clock.instant());
        ReportingTerm today = ReportingTerm.of(day);
        return new GovernorsOverview(ReportingTerm.between(query.from(), query.to(), day).stream()
                .map(term -> term(term, term.first().isBefore(today.first())))
                .toList());
    }

    private GovernorsOverview.Term term(ReportingTerm term, boolean over) {
        return new GovernorsOverview.Term(
                term.title(),
                term.first(),
                term.last(),
                over,
                over
                        ? new TermFigures(recollection.recorded(TermFigures.COUNTED, term.begins(), term.ends()))
                                .counted()
                        : null);
    }
}
