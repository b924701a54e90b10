package casebook.shared.calendar;

import java.time.LocalDate;

/** Closes the school on these days, the first to the last, beside what its terms say. */
public record AddClosure(LocalDate first, LocalDate last) implements CalendarCommand {}
