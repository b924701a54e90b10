package casebook.command.dataprotection;

import static casebook.shared.examples.DutyExamples.BREACH;
import static casebook.shared.examples.DutyExamples.REQUEST;
import static casebook.shared.examples.DutyExamples.answered;
import static casebook.shared.examples.DutyExamples.breachClosed;
import static casebook.shared.examples.DutyExamples.breachFound;
import static casebook.shared.examples.DutyExamples.breachRecorded;
import static casebook.shared.examples.DutyExamples.breachReported;
import static casebook.shared.examples.DutyExamples.extended;
import static casebook.shared.examples.DutyExamples.requestReceived;
import static casebook.shared.examples.DutyExamples.requested;
import static casebook.shared.examples.DutyExamples.words;

import casebook.command.incident.Rule;
import casebook.shared.dataprotection.AnswerSubjectAccess;
import casebook.shared.dataprotection.CloseDataBreach;
import casebook.shared.dataprotection.DataBreachReported;
import casebook.shared.dataprotection.DutyEvent;
import casebook.shared.dataprotection.DutyRecorded;
import casebook.shared.dataprotection.ExtendSubjectAccess;
import casebook.shared.dataprotection.ReportDataBreach;
import casebook.shared.examples.Invented;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class StatutoryDutyTest {

    private static final Map<String, String> TRACE = Map.of(Trace.REQUEST, "now", Trace.DIGEST, "digest");
    private static final ExtendSubjectAccess EXTEND =
            new ExtendSubjectAccess(REQUEST, extended().reason());
    private static final CloseDataBreach CLOSE =
            new CloseDataBreach(BREACH, breachClosed().reason());

    private Instant now = Invented.NOW;

    @Test
    void a_request_is_due_in_a_month_and_an_extended_one_in_three() {
        asked(requestReceived())
                .expectEvents(requested())
                .expectResultMessagePayload(new DutyRecorded(REQUEST, LocalDate.parse("2026-12-21"), null));
        asked(EXTEND, requested())
                .expectEvents(extended())
                .expectResultMessagePayload(new DutyRecorded(REQUEST, LocalDate.parse("2027-02-19"), null));
    }

    @Test
    void a_breach_is_due_in_72_hours() {
        asked(breachFound())
                .expectEvents(breachRecorded())
                .expectResultMessagePayload(
                        new DutyRecorded(BREACH, LocalDate.parse("2026-11-22"), Instant.parse("2026-11-22T16:00:00Z")));
    }

    @Test
    void is_begun_once() {
        refused(asked(requestReceived(), requested()), DutyRule.DutyIsOpen);
        refused(asked(breachFound(), breachRecorded()), DutyRule.DutyIsOpen);
    }

    @Test
    void is_extended_once_and_within_the_month() {
        refused(asked(EXTEND, requested(), extended()), DutyRule.ExtendedOnce);
        refused(asked(EXTEND, requested(), answered()), DutyRule.DutyIsOpen);
        now = Instant.parse("2026-12-21T23:00:00Z");
        asked(EXTEND, requested()).expectEvents(extended());
        now = Instant.parse("2026-12-22T09:00:00Z");
        refused(asked(EXTEND, requested()), DutyRule.ExtensionIsToldInTime);
    }

    @Test
    void is_answered_once_and_no_earlier_than_it_came() {
        asked(answer("2026-11-20"), requested()).expectEvents(answered());
        refused(asked(answer("2026-11-20"), requested(), answered()), DutyRule.DutyIsOpen);
        refused(asked(answer("2026-11-18"), requested()), DutyRule.ItCameAfterTheBeginning);
        asked(answer("2026-11-19"), requested()).expectSuccessfulHandlerExecution();
    }

    @Test
    void is_reported_or_closed_and_then_no_more() {
        asked(report("2026-11-20T08:30:00Z", false), breachRecorded()).expectEvents(breachReported());
        asked(CLOSE, breachRecorded()).expectEvents(breachClosed());
        refused(asked(CLOSE, breachRecorded(), breachReported()), DutyRule.DutyIsOpen);
        refused(asked(report("2026-11-20T08:30:00Z", false), breachRecorded(), breachClosed()), DutyRule.DutyIsOpen);
    }

    @Test
    void a_report_after_72_hours_says_why() {
        now = Instant.parse("2026-11-23T09:00:00Z");
        asked(report("2026-11-22T16:00:00Z", false), breachRecorded()).expectSuccessfulHandlerExecution();
        refused(asked(report("2026-11-22T16:00:01Z", false), breachRecorded()), DutyRule.LateReportSaysWhy);
        asked(report("2026-11-22T16:00:01Z", true), breachRecorded())
                .expectEvents(new DataBreachReported(
                        BREACH, Instant.parse("2026-11-22T16:00:01Z"), words(BREACH, "Found on Sunday")));
        refused(asked(report("2026-11-19T15:59:59Z", false), breachRecorded()), DutyRule.ItCameAfterTheBeginning);
    }

    @Test
    void nothing_has_happened_in_the_future() {
        now = Instant.parse("2026-11-18T12:00:00Z");
        refused(asked(requestReceived()), DutyRule.ItHasHappened);
        refused(asked(breachFound()), DutyRule.ItHasHappened);
        now = Invented.NOW;
        refused(asked(answer("2026-11-21"), requested()), DutyRule.ItHasHappened);
        refused(asked(report("2026-11-20T09:36:00Z", false), breachRecorded()), DutyRule.ItHasHappened);
    }

    @Test
    void a_request_is_no_breach_and_a_breach_no_request() {
        refused(asked(new CloseDataBreach(REQUEST, extended().reason()), requested()), DutyRule.DutyIsOnRecord);
        refused(asked(new ReportDataBreach(REQUEST, Invented.NOW, null), requested()), DutyRule.DutyIsOnRecord);
        refused(asked(new ExtendSubjectAccess(BREACH, extended().reason()), breachRecorded()), DutyRule.DutyIsOnRecord);
        refused(
                asked(new AnswerSubjectAccess(BREACH, LocalDate.parse("2026-11-20")), breachRecorded()),
                DutyRule.DutyIsOnRecord);
        asked(CLOSE).expectException(AggregateNotFoundException.class);
    }

    @Test
    void answers_a_repeated_request_as_the_first_time() {
        var repeated = fixture().given(stamped(requested(), "now", "digest"));
        repeated.when(requestReceived(), TRACE)
                .expectNoEvents()
                .expectResultMessagePayload(new DutyRecorded(REQUEST, LocalDate.parse("2026-12-21"), null));
        refused(
                fixture().given(stamped(requested(), "now", "another")).when(requestReceived(), TRACE),
                DutyRule.OneKeyOneRequest);
    }

    private ResultValidator<StatutoryDuty> asked(Object command, DutyEvent... before) {
        return fixture()
                .given(Arrays.stream(before)
                        .map(event -> stamped(event, event.getClass().getSimpleName(), "digest"))
                        .toList())
                .when(command, TRACE);
    }

    private static void refused(ResultValidator<StatutoryDuty> result, Rule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    private static Object stamped(DutyEvent event, String request, String digest) {
        return GenericEventMessage.asEventMessage(event)
                .withMetaData(Map.of(Trace.REQUEST, request, Trace.DIGEST, digest));
    }

    private static AnswerSubjectAccess answer(String on) {
        return new AnswerSubjectAccess(REQUEST, LocalDate.parse(on));
    }

    private static ReportDataBreach report(String at, boolean saysWhy) {
        return new ReportDataBreach(BREACH, Instant.parse(at), saysWhy ? words(BREACH, "Found on Sunday") : null);
    }

    private AggregateTestFixture<StatutoryDuty> fixture() {
        AggregateTestFixture<StatutoryDuty> fixture = new AggregateTestFixture<>(StatutoryDuty.class);
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        return fixture;
    }
}
