package casebook.shared.calendar;

import java.util.List;
import org.axonframework.serialization.Revision;

/** The terms of a school year were set, in place of those set before. */
@Revision("1")
public record TermDatesSet(SchoolYear schoolYear, List<Term> terms) implements CalendarEvent {}
