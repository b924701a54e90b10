package casebook.shared.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * The half of a term that a day belongs to, with the holiday after it, and in August with the first term to come; the whole term where
 * the school has not entered its half-term. {@code half} is 1 or 2, or 0 for the whole.
 */
public record HalfTerm(ReportingTerm term, int half) implements Comparable<HalfTerm> {

    private static final Comparator<HalfTerm> IN_TIME =
            Comparator.comparing((HalfTerm each) -> each.term().first()).thenComparingInt(HalfTerm::half);

    /** By the terms of a school's calendar; by its thirds of a year where none are set. */
    public static HalfTerm of(LocalDate day, SchoolCalendar calendar) {
        List<Term> terms = calendar.termsOf(SchoolYear.of(day)).stream()
                .sorted(Comparator.comparing(Term::first))
                .toList();
        return terms.reversed().stream()
                .filter(term -> !term.first().isAfter(day))
                .findFirst()
                .or(() -> terms.stream().findFirst())
                .map(term -> within(term, day))
                .orElseGet(() -> new HalfTerm(ReportingTerm.of(day), 0));
    }

    /** A term is called after the third that its middle lies in: many a summer term begins in April. */
    private static HalfTerm within(Term term, LocalDate day) {
        long days = ChronoUnit.DAYS.between(term.first(), term.last());
        ReportingTerm name = ReportingTerm.of(term.first().plusDays(days / 2));
        LocalDate halfTermEnds = term.halfTermLast();
        return new HalfTerm(name, halfTermEnds == null ? 0 : day.isAfter(halfTermEnds) ? 2 : 1);
    }

    /** For people: {@code Autumn 2026/27, first half}. */
    public String title() {
        return switch (half) {
            case 1 -> term.title() + ", first half";
            case 2 -> term.title() + ", second half";
            default -> term.title();
        };
    }

    @Override
    public int compareTo(HalfTerm other) {
        return IN_TIME.compare(this, other);
    }
}
