package casebook.shared.calendar;

import org.axonframework.serialization.Revision;

/** A closure was taken back. */
@Revision("1")
public record ClosureRemoved(Closure closure) implements CalendarEvent {}
