package casebook.shared.calendar;

/** A change of the school's calendar. Its metadata say who made it and when. */
public sealed interface CalendarEvent permits ClosureAdded, ClosureRemoved, TermDatesSet {}
