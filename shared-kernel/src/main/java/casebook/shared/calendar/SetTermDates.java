package casebook.shared.calendar;

import java.util.List;

/** Sets all terms of a school year, in place of those set before; none at all takes them back. */
public record SetTermDates(SchoolYear schoolYear, List<Term> terms) implements CalendarCommand {}
