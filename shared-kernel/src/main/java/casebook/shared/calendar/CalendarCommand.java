package casebook.shared.calendar;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is asked of the school's calendar. Answered by whether it changed anything; may be refused by a named rule. */
public sealed interface CalendarCommand permits AddClosure, RemoveClosure, SetTermDates {

    /** The one calendar of the school. */
    String CALENDAR = "school-calendar";

    /** Where it is kept. */
    @TargetAggregateIdentifier
    default String calendar() {
        return CALENDAR;
    }
}
