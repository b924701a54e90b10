package casebook.shared.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** A school year, known by the calendar year in which it begins: from 1 August, as some autumn terms begin in August, to 31 July. */
public record SchoolYear(int begins) {

    /** The school year that a day belongs to. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() < Month.AUGUST.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(begins, Month.AUGUST, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    /** Whether a day is one of its own. */
    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** The bank holidays of England and Wales in it, in order. */
    public List<LocalDate> bankHolidays() {
        return Stream.of(BankHolidays.in(begins), BankHolidays.in(begins + 1))
                .flatMap(days -> days.stream().filter(this::contains))
                .sorted()
                .toList();
    }
}
