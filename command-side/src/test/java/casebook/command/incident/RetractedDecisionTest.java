package casebook.command.incident;

import static casebook.command.incident.Retracting.DECISION;
import static casebook.command.incident.Retracting.FINDING;
import static casebook.command.incident.Retracting.HEARD;
import static casebook.command.incident.Retracting.STATEMENT;
import static casebook.command.incident.Retracting.WEIGHING;
import static casebook.command.incident.Retracting.correction;
import static casebook.command.incident.Retracting.retracted;
import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.found;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static org.axonframework.test.matchers.Matchers.listWithAllOf;
import static org.axonframework.test.matchers.Matchers.predicate;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.examples.SiteBanExamples;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.Progress;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Status;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.axonframework.messaging.Message;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the Head found and decided, when it is taken back or loses what it rested on. */
class RetractedDecisionTest {

    @Test
    void a_finding_that_was_made_stands_when_a_statement_is_retracted_after() {
        List<Allegation> allegations = findingRecorded().allegations();
        found().when(correction(CorrectionKind.RETRACTION, STATEMENT))
                .gives(Stories.retracted(
                        STATEMENT, new Standing(new Progress(Status.DECIDED, 0, 1, 0), allegations, List.of())));
    }

    @Test
    void a_retracted_finding_supports_no_decision_and_the_head_finds_again() {
        found().when(correction(CorrectionKind.RETRACTION, FINDING)).gives(Stories.retracted(FINDING, HEARD));
        CaseFixture without = decided(List.of()).happened(retracted(FINDING), "head", Role.HEAD);
        without.when(ResponseExamples.warningAndMeeting()).isRefusedBy(ResponseRule.BreachIsFound);
        without.when(IncidentExamples.breachOfPersonalComments()).gives(findingRecorded());
    }

    @Test
    void a_decision_falls_with_the_finding_it_answers() {
        CaseFixture without =
                decided(List.of(ResponseCode.A1, ResponseCode.A2)).happened(retracted(FINDING), "head", Role.HEAD);
        without.when(ResponseExamples.warningLetter()).isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
        without.happened(findingRecorded(), "head", Role.HEAD)
                .when(ResponseExamples.meetingWithTheHead())
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    @Test
    void a_retracted_decision_carries_no_action() {
        decided(List.of(ResponseCode.A1))
                .happened(retracted(DECISION), "head", Role.HEAD)
                .when(ResponseExamples.warningLetter())
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    @Test
    void a_retracted_weighing_supports_no_further_decision_and_leaves_the_one_that_was_made() {
        found(EnquiryEvents.proportionalityAssessed())
                .happened(retracted(WEIGHING), "senior", Role.SENIOR_LEADER)
                .when(ResponseExamples.warningAndMeeting())
                .isRefusedBy(ResponseRule.ProportionalityIsOnFile);
        decided(List.of(ResponseCode.A1))
                .happened(retracted(WEIGHING), "senior", Role.SENIOR_LEADER)
                .when(ResponseExamples.warningLetter())
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_ban_is_not_confirmed_on_a_retracted_decision_or_on_retracted_representations() {
        CaseFixture proposed = decided(
                List.of(ResponseCode.A5), SiteBanEvents.banIntentServed(), SiteBanEvents.banRepresentationsReceived());
        proposed.at("2026-11-21T12:00:00Z")
                .when(SiteBanExamples.banConfirmed())
                .gives(SiteBanEvents.siteBanConfirmed());
        proposed.happened(retracted(9), "senior", Role.SENIOR_LEADER)
                .when(SiteBanExamples.banConfirmed())
                .isRefusedBy(SiteBanRule.RepresentationsAreInOrClosed);
        proposed.happened(retracted(DECISION), "head", Role.HEAD)
                .when(SiteBanExamples.banConfirmed())
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    @Test
    void only_the_head_takes_back_what_the_head_decided_or_brings_it_back() {
        decided(List.of(ResponseCode.A1))
                .by("senior", Role.SENIOR_LEADER)
                .when(correction(CorrectionKind.RETRACTION, FINDING))
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
        decided(List.of(ResponseCode.A1))
                .happened(retracted(DECISION), "head", Role.HEAD)
                .by("senior", Role.SENIOR_LEADER)
                .when(correction(CorrectionKind.RETRACTION, 8))
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
        decided(List.of(ResponseCode.A1))
                .by("senior", Role.SENIOR_LEADER)
                .when(correction(CorrectionKind.ERROR, FINDING))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_retraction_says_which_responses_still_stand() {
        decided(List.of(ResponseCode.A1))
                .when(correction(CorrectionKind.RETRACTION, WEIGHING))
                .gives(Stories.retracted(
                        WEIGHING,
                        new Standing(
                                new Progress(Status.ACTIONS_OPEN, 1, 1, 0),
                                findingRecorded().allegations(),
                                List.of(ResponseCode.A1))));
    }

    @Test
    void a_delegate_takes_a_decision_back_on_the_heads_behalf_and_a_statement_on_nobodys() {
        CaseFixture delegated = found(EnquiryEvents.conflictDeclared()).by("senior", Role.SENIOR_LEADER);
        delegated
                .when(correction(CorrectionKind.RETRACTION, FINDING))
                .result()
                .expectEventsMatching(onBehalfOf("head"));
        delegated
                .when(correction(CorrectionKind.RETRACTION, STATEMENT))
                .result()
                .expectEventsMatching(onBehalfOf(null));
    }

    private static Matcher<List<Message<?>>> onBehalfOf(@Nullable String head) {
        Predicate<Message<?>> wanted =
                event -> Objects.equals(event.getMetaData().get(Trace.ON_BEHALF_OF), head);
        return listWithAllOf(predicate(wanted));
    }
}
