package casebook.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A third of a school year, for which numbers are told: August to December, January to April, May to July. Not the school's own terms,
 * which are edited: two reports whose edges differ by a day could be subtracted from each other.
 */
public record ReportingTerm(int schoolYear, Third third) {

    private static final int MOST = 30;

    /** Which part of the school year, by the month that it begins with. */
    public enum Third {
        AUTUMN(8, 5),
        SPRING(1, 4),
        SUMMER(5, 3);

        private final int begins;
        private final int months;

        Third(int begins, int months) {
            this.begins = begins;
            this.months = months;
        }
    }

    /** The one that a day belongs to. */
    public static ReportingTerm of(LocalDate day) {
        int month = day.getMonthValue();
        Third third =
                month < Third.SUMMER.begins ? Third.SPRING : month < Third.AUTUMN.begins ? Third.SUMMER : Third.AUTUMN;
        return new ReportingTerm(SchoolYear.of(day).begins(), third);
    }

    /** All that share a day with these, in order; up to today where that is left out, and from a year before. Of many the latest. */
    public static List<ReportingTerm> between(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.minusYears(1) : from;
        List<ReportingTerm> all = Stream.iterate(
                        of(first), term -> !term.first().isAfter(last), ReportingTerm::next)
                .toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(third == Third.AUTUMN ? schoolYear : schoolYear + 1, third.begins, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first().plusMonths(third.months).minusDays(1);
    }

    /** When it begins. */
    public Instant begins() {
        return SchoolDay.start(first());
    }

    /** When it is over. */
    public Instant ends() {
        return next().begins();
    }

    /** The one after. */
    public ReportingTerm next() {
        return of(last().plusDays(1));
    }

    /** For people: the third and the school year, as in {@code Autumn 2026/27}. */
    public String title() {
        String name = third.name().charAt(0) + third.name().substring(1).toLowerCase(Locale.ROOT);
        return "%s %d/%02d".formatted(name, schoolYear, (schoolYear + 1) % 100);
    }
}
