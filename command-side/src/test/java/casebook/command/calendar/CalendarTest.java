package casebook.command.calendar;

import static casebook.shared.examples.ClockExamples.YEAR;
import static casebook.shared.examples.ClockExamples.closeForTraining;
import static casebook.shared.examples.ClockExamples.closureAdded;
import static casebook.shared.examples.ClockExamples.closureRemoved;
import static casebook.shared.examples.ClockExamples.openAfterAll;
import static casebook.shared.examples.ClockExamples.setTermDates;
import static casebook.shared.examples.ClockExamples.termDatesSet;
import static casebook.shared.examples.ClockExamples.terms;

import casebook.command.incident.Rule;
import casebook.shared.calendar.AddClosure;
import casebook.shared.calendar.CalendarEvent;
import casebook.shared.calendar.Closure;
import casebook.shared.calendar.ClosureRemoved;
import casebook.shared.calendar.RemoveClosure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.calendar.SchoolYear;
import casebook.shared.calendar.SetTermDates;
import casebook.shared.calendar.Term;
import casebook.shared.calendar.TermDatesSet;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.school.SchoolArrangements;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final Closure BY_SETTING = Closure.of("2026-12-21/2026-12-31");
    private static final Map<String, String> NOW = Map.of(Trace.REQUEST, "now", Trace.DIGEST, "digest");

    @Test
    void takes_the_terms_of_a_year_and_the_same_again_as_no_change() {
        asked(setTermDates()).expectEvents(termDatesSet()).expectResultMessagePayload(true);
        asked(setTermDates(), termDatesSet()).expectNoEvents().expectResultMessagePayload(false);
        asked(new SetTermDates(YEAR, List.of()), termDatesSet()).expectEvents(new TermDatesSet(YEAR, List.of()));
    }

    @Test
    void wants_terms_that_run_forwards() {
        refused(asked(inYear(term("2026-12-18", "2026-09-02"))), CalendarRule.TermsRunForwards);
    }

    @Test
    void wants_terms_that_share_no_day() {
        refused(
                asked(inYear(term("2026-09-02", "2026-12-18"), term("2026-12-18", "2027-03-25"))),
                CalendarRule.TermsDoNotOverlap);
        Term twice = terms().getFirst();
        refused(asked(inYear(twice, twice)), CalendarRule.TermsDoNotOverlap);
    }

    @Test
    void wants_terms_within_their_year() {
        refused(asked(inYear(term("2026-07-01", "2026-12-18"))), CalendarRule.TermsAreInTheirYear);
        refused(asked(inYear(term("2027-07-01", "2027-08-01"))), CalendarRule.TermsAreInTheirYear);
        refused(asked(new SetTermDates(new SchoolYear(2027), terms())), CalendarRule.TermsAreInTheirYear);
    }

    @Test
    void closes_once_and_opens_what_is_closed() {
        asked(closeForTraining()).expectEvents(closureAdded()).expectResultMessagePayload(true);
        asked(closeForTraining(), closureAdded()).expectNoEvents().expectResultMessagePayload(false);
        asked(openAfterAll(), closureAdded()).expectEvents(closureRemoved());
        refused(asked(openAfterAll(), closureAdded(), closureRemoved()), CalendarRule.ClosureIsThere);
    }

    @Test
    void begins_with_the_closures_of_its_settings() {
        asked(new AddClosure(BY_SETTING.first(), BY_SETTING.last())).expectNoEvents();
        asked(new RemoveClosure(BY_SETTING.first(), BY_SETTING.last())).expectEvents(new ClosureRemoved(BY_SETTING));
    }

    @Test
    void wants_a_closure_that_runs_forwards_and_ends_within_a_year() {
        refused(asked(close("2026-11-27", "2026-11-26")), CalendarRule.ClosureRunsForwards);
        refused(
                asked(new RemoveClosure(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-26"))),
                CalendarRule.ClosureRunsForwards);
        refused(asked(close("2026-11-27", "2027-11-27")), CalendarRule.ClosureIsShorterThanAYear);
        asked(close("2026-11-27", "2027-11-26")).expectSuccessfulHandlerExecution();
    }

    @Test
    void answers_a_repeated_request_as_the_first_time() {
        fixture()
                .given(stamped(closureAdded(), "earlier", "digest"), stamped(closureRemoved(), "now", "digest"))
                .when(openAfterAll(), NOW)
                .expectNoEvents()
                .expectResultMessagePayload(true);
        refused(
                fixture().given(stamped(closureAdded(), "now", "another")).when(openAfterAll(), NOW),
                CalendarRule.OneKeyOneRequest);
    }

    private static ResultValidator<Calendar> asked(Object command, CalendarEvent... before) {
        return fixture()
                .given(Arrays.stream(before)
                        .map(event -> stamped(event, "earlier", "digest"))
                        .toList())
                .when(command, NOW);
    }

    private static void refused(ResultValidator<Calendar> result, Rule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    private static Object stamped(CalendarEvent event, String request, String digest) {
        return GenericEventMessage.asEventMessage(event)
                .withMetaData(Map.of(Trace.REQUEST, request, Trace.DIGEST, digest));
    }

    private static SetTermDates inYear(Term... terms) {
        return new SetTermDates(YEAR, List.of(terms));
    }

    private static Term term(String first, String last) {
        return new Term(LocalDate.parse(first), LocalDate.parse(last), null, null);
    }

    private static AddClosure close(String first, String last) {
        return new AddClosure(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static AggregateTestFixture<Calendar> fixture() {
        AggregateTestFixture<Calendar> fixture = new AggregateTestFixture<>(Calendar.class);
        fixture.registerInjectableResource(SchoolArrangements.usual().with(new SchoolCalendar(List.of(BY_SETTING))));
        return fixture;
    }
}
