package casebook.web.trust;

import casebook.shared.calendar.ReportingTerm;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.GovernorsOverview.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the schools of a trust told, school by school and term by term, and which of them told nothing. */
record TrustOverview(List<School> schools, List<Term> terms) {

    /** A school; {@code silence} only where it told nothing. */
    record School(String name, @Nullable Silence silence) {}

    /** A term; no numbers until it is over. */
    record Term(
            String term,
            LocalDate first,
            LocalDate last,
            boolean over,
            List<Row> schools,
            @Nullable Together together) {}

    /** A school's numbers of a term; null where it told none. */
    record Row(String school, @Nullable Figures figures) {}

    static TrustOverview of(List<SchoolTold> told, List<ReportingTerm> terms, LocalDate today) {
        return new TrustOverview(
                told.stream()
                        .map(each -> new School(each.school(), each.silence()))
                        .toList(),
                terms.stream().map(term -> term(term, today, told)).toList());
    }

    private static Term term(ReportingTerm term, LocalDate today, List<SchoolTold> told) {
        boolean over = term.last().isBefore(today);
        List<Row> rows = over
                ? told.stream()
                        .map(each -> new Row(each.school(), figures(each, term)))
                        .toList()
                : List.of();
        List<Figures> figures =
                rows.stream().map(Row::figures).filter(Objects::nonNull).toList();
        return new Term(
                term.title(),
                term.first(),
                term.last(),
                over,
                rows,
                over ? Together.of(figures, figures.size() < told.size()) : null);
    }

    private static @Nullable Figures figures(SchoolTold told, ReportingTerm term) {
        GovernorsOverview overview = told.overview();
        return overview == null
                ? null
                : overview.terms().stream()
                        .filter(its -> its.first().equals(term.first()))
                        .flatMap(its -> Stream.ofNullable(its.figures()))
                        .findFirst()
                        .orElse(null);
    }
}
