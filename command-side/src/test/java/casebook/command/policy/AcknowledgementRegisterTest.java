package casebook.command.policy;

import static casebook.shared.examples.PolicyEvents.acknowledgement;
import static casebook.shared.examples.PolicyEvents.acknowledgementRecorded;
import static casebook.shared.examples.PolicyEvents.askedToSignCounted;
import static casebook.shared.examples.PolicyEvents.countAskedToSign;
import static casebook.shared.examples.PolicyEvents.recordAcknowledgement;

import casebook.command.incident.Policies;
import casebook.command.incident.Rule;
import casebook.shared.examples.Invented;
import casebook.shared.examples.PolicyEvents;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.AcknowledgementRecorded;
import casebook.shared.policy.AcknowledgementsTaken;
import casebook.shared.policy.AskedToSignCounted;
import casebook.shared.policy.CountAskedToSign;
import casebook.shared.policy.ImportAcknowledgements;
import casebook.shared.policy.PolicyEditions;
import casebook.shared.policy.RecordAcknowledgement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class AcknowledgementRegisterTest {

    private static final Acknowledgement PARENT_A = acknowledgement();
    private static final Acknowledgement PARENT_B =
            acknowledgement("0192c0de-0000-4000-8000-0000000000b2", "Parent B", "Year 4");

    @Test
    void takes_who_agreed() {
        told(fixture("2026-11-20").givenNoPriorActivity(), recordAcknowledgement(), "r1", "d1")
                .expectEvents(acknowledgementRecorded())
                .expectResultMessagePayload(new AcknowledgementsTaken(1, 0));
    }

    @Test
    void leaves_whoever_is_on_it_as_they_are() {
        told(withParentA("r0", "d0"), imported(PARENT_A, PARENT_B, PARENT_B), "r1", "d1")
                .expectEvents(new AcknowledgementRecorded(Invented.EDITION, PARENT_B))
                .expectResultMessagePayload(new AcknowledgementsTaken(1, 2));
    }

    @Test
    void answers_a_repeated_request_as_it_did_at_first() {
        told(withParentA("r0", "d0"), recordAcknowledgement(), "r0", "d0")
                .expectNoEvents()
                .expectResultMessagePayload(new AcknowledgementsTaken(1, 0));
    }

    @Test
    void ends_what_an_interrupted_import_began_when_it_is_repeated() {
        told(withParentA("r0", "d0"), imported(PARENT_A, PARENT_B), "r0", "d0")
                .expectEvents(new AcknowledgementRecorded(Invented.EDITION, PARENT_B))
                .expectResultMessagePayload(new AcknowledgementsTaken(2, 0));
    }

    @Test
    void takes_no_other_request_under_a_key_it_knows() {
        refused(told(withParentA("r0", "d0"), imported(PARENT_B), "r0", "d1"), PolicyRule.OneKeyOneRequest);
    }

    @Test
    void is_kept_only_for_an_edition_that_is_published() {
        refused(
                told(
                        fixture("2026-11-20").givenNoPriorActivity(),
                        new RecordAcknowledgement("2031-01", PARENT_A),
                        "r1",
                        "d1"),
                PolicyRule.EditionIsPublished);
    }

    @Test
    void takes_nobody_ahead_of_time_and_then_none_of_the_others_either() {
        var untilToday = fixture("2025-01-20").givenNoPriorActivity();
        told(untilToday, imported(PARENT_B, PARENT_A), "r1", "d1").expectSuccessfulHandlerExecution();
        refused(
                told(fixture("2025-01-19").givenNoPriorActivity(), imported(PARENT_B, PARENT_A), "r1", "d1"),
                PolicyRule.NobodySignsAheadOfTime);
    }

    @Test
    void remembers_how_many_of_a_class_were_asked() {
        told(fixture("2026-11-20").givenNoPriorActivity(), countAskedToSign(), "r1", "d1")
                .expectEvents(askedToSignCounted())
                .expectResultMessagePayload(Invented.EDITION);
        told(counted("r0", "d0"), new CountAskedToSign(Invented.EDITION, "Year 5", 30), "r1", "d1")
                .expectEvents(new AskedToSignCounted(Invented.EDITION, "Year 5", 30));
    }

    @Test
    void is_told_another_number_and_not_the_same_again() {
        told(counted("r0", "d0"), new CountAskedToSign(Invented.EDITION, "Year 4", 0), "r1", "d1")
                .expectEvents(new AskedToSignCounted(Invented.EDITION, "Year 4", 0));
        told(counted("r0", "d0"), countAskedToSign(), "r1", "d1").expectNoEvents();
    }

    @Test
    void goes_back_to_no_earlier_number_when_a_request_is_repeated() {
        var later = fixture("2026-11-20")
                .given(event(askedToSignCounted(), "r0", "d0"), event(askedOf("Year 4", 25), "r1", "d1"));
        told(later, countAskedToSign(), "r0", "d0").expectNoEvents().expectResultMessagePayload(Invented.EDITION);
    }

    @Test
    void counts_for_no_edition_that_is_not_published_and_under_no_key_of_another_request() {
        refused(
                told(
                        fixture("2026-11-20").givenNoPriorActivity(),
                        new CountAskedToSign("2031-01", "Year 4", 30),
                        "r1",
                        "d1"),
                PolicyRule.EditionIsPublished);
        refused(
                told(counted("r0", "d0"), new CountAskedToSign(Invented.EDITION, "Year 4", 31), "r0", "d1"),
                PolicyRule.OneKeyOneRequest);
    }

    private static AskedToSignCounted askedOf(String pupilClass, int asked) {
        return new AskedToSignCounted(Invented.EDITION, pupilClass, asked);
    }

    private static TestExecutor<AcknowledgementRegister> counted(String request, String digest) {
        return fixture("2026-11-20").given(event(askedToSignCounted(), request, digest));
    }

    private static EventMessage<Object> event(Object event, String request, String digest) {
        return GenericEventMessage.asEventMessage(event).withMetaData(trace(request, digest));
    }

    private static ImportAcknowledgements imported(Acknowledgement... all) {
        return new ImportAcknowledgements(Invented.EDITION, List.of(all));
    }

    private static TestExecutor<AcknowledgementRegister> withParentA(String request, String digest) {
        return fixture("2026-11-20").given(event(acknowledgementRecorded(), request, digest));
    }

    private static ResultValidator<AcknowledgementRegister> told(
            TestExecutor<AcknowledgementRegister> given, Object command, String request, String digest) {
        return given.when(command, trace(request, digest));
    }

    private static MetaData trace(String request, String digest) {
        return MetaData.with(Trace.REQUEST, request).and(Trace.DIGEST, digest);
    }

    private static void refused(ResultValidator<AcknowledgementRegister> result, Rule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    private static AggregateTestFixture<AcknowledgementRegister> fixture(String today) {
        AggregateTestFixture<AcknowledgementRegister> fixture =
                new AggregateTestFixture<>(AcknowledgementRegister.class);
        Policies policies = () -> new PolicyEditions(List.of(PolicyEvents.edition()));
        fixture.registerInjectableResource(policies);
        fixture.registerInjectableResource(Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC));
        return fixture;
    }
}
