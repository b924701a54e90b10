package casebook.shared.calendar;

import org.axonframework.serialization.Revision;

/** The school closes on these days. */
@Revision("1")
public record ClosureAdded(Closure closure) implements CalendarEvent {}
