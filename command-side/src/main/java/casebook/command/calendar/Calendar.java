package casebook.command.calendar;

import casebook.shared.calendar.AddClosure;
import casebook.shared.calendar.CalendarCommand;
import casebook.shared.calendar.CalendarEvent;
import casebook.shared.calendar.Closure;
import casebook.shared.calendar.ClosureAdded;
import casebook.shared.calendar.ClosureRemoved;
import casebook.shared.calendar.RemoveClosure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.calendar.SetTermDates;
import casebook.shared.calendar.TermDatesSet;
import casebook.shared.message.Trace;
import casebook.shared.school.SchoolArrangements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The school's calendar: what it began with, by its settings, and each change since. A change that is made already changes nothing,
 * and a repeated request is answered as it was the first time.
 */
@Aggregate(type = "Calendar")
final class Calendar {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final List<CalendarEvent> changes = new ArrayList<>();
    private final Map<String, @Nullable String> digestByRequest = new HashMap<>();

    Calendar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(SetTermDates command, MetaData trace, SchoolArrangements settings) {
        return repeated(trace) || set(command, trace, calendar(settings));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(AddClosure command, MetaData trace, SchoolArrangements settings) {
        return repeated(trace) || add(command, trace, calendar(settings));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(RemoveClosure command, MetaData trace, SchoolArrangements settings) {
        return repeated(trace) || remove(command, trace, calendar(settings));
    }

    private boolean set(SetTermDates command, MetaData trace, SchoolCalendar now) {
        Terms.check(command.schoolYear(), command.terms());
        return !now.termsOf(command.schoolYear()).equals(command.terms())
                && applied(new TermDatesSet(command.schoolYear(), command.terms()), trace);
    }

    private boolean add(AddClosure command, MetaData trace, SchoolCalendar now) {
        CalendarRule.ClosureRunsForwards.check(!command.last().isBefore(command.first()));
        CalendarRule.ClosureIsShorterThanAYear.check(
                command.last().isBefore(command.first().plusYears(1)));
        Closure closure = new Closure(command.first(), command.last());
        return !now.closures().contains(closure) && applied(new ClosureAdded(closure), trace);
    }

    private boolean remove(RemoveClosure command, MetaData trace, SchoolCalendar now) {
        CalendarRule.ClosureRunsForwards.check(!command.last().isBefore(command.first()));
        Closure closure = new Closure(command.first(), command.last());
        CalendarRule.ClosureIsThere.check(now.closures().contains(closure));
        return applied(new ClosureRemoved(closure), trace);
    }

    private boolean repeated(MetaData trace) {
        String request = String.valueOf(trace.get(Trace.REQUEST));
        if (!digestByRequest.containsKey(request)) {
            return false;
        }
        CalendarRule.OneKeyOneRequest.check(
                String.valueOf(trace.get(Trace.DIGEST)).equals(digestByRequest.get(request)));
        return true;
    }

    // the trace goes with the event at once, because the calendar itself reads it
    private static boolean applied(CalendarEvent event, MetaData trace) {
        AggregateLifecycle.apply(event, trace.subset(Trace.REQUEST, Trace.DIGEST));
        return true;
    }

    private SchoolCalendar calendar(SchoolArrangements settings) {
        SchoolCalendar calendar = settings.calendar();
        for (CalendarEvent change : changes) {
            calendar = calendar.after(change);
        }
        return calendar;
    }

    @EventSourcingHandler
    void evolve(
            CalendarEvent event,
            @MetaDataValue(Trace.REQUEST) @Nullable String request,
            @MetaDataValue(Trace.DIGEST) @Nullable String digest) {
        id = CalendarCommand.CALENDAR;
        changes.add(event);
        digestByRequest.put(String.valueOf(request), digest);
    }
}
