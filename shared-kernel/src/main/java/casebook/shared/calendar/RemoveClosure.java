package casebook.shared.calendar;

import java.time.LocalDate;

/** Takes back a closure, known by exactly these days. */
public record RemoveClosure(LocalDate first, LocalDate last) implements CalendarCommand {}
