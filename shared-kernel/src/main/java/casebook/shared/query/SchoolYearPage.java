package casebook.shared.query;

import casebook.shared.calendar.Closure;
import casebook.shared.calendar.Term;
import java.time.LocalDate;
import java.util.List;

/** One school year: its terms where they are set, the closures that touch it, and its bank holidays. */
public record SchoolYearPage(
        int schoolYear,
        LocalDate first,
        LocalDate last,
        List<Term> terms,
        List<Closure> closures,
        List<LocalDate> bankHolidays) {}
