package casebook.command.incident;

import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.decision;
import static casebook.command.incident.Stories.found;
import static casebook.command.incident.Stories.heard;
import static casebook.shared.examples.EnquiryEvents.proportionalityAssessed;
import static casebook.shared.examples.IncidentExamples.lesserStepsWeighed;
import static casebook.shared.examples.ResponseExamples.warningAcknowledged;
import static casebook.shared.examples.ResponseExamples.warningAndMeeting;
import static casebook.shared.examples.ResponseExamples.warningLetter;
import static casebook.shared.examples.ResponseExamples.warningWithdrawn;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.LesserStep.Weighing;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.AssessProportionality;
import casebook.shared.incident.command.IssueWarning;
import casebook.shared.incident.command.WithdrawWarning;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ProportionalityAssessed;
import casebook.shared.message.Recorded;
import casebook.shared.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseTest {

    @Test
    void lesser_steps_are_weighed() {
        found().by("senior", Role.SENIOR_LEADER).when(lesserStepsWeighed()).gives(proportionalityAssessed());
    }

    @Test
    void an_unsuitable_step_is_refused_without_its_reason() {
        AssessProportionality weighed = lesserStepsWeighed();
        found().when(new AssessProportionality(
                        Invented.CASE,
                        List.of(new LesserStep(ResponseCode.A1, Weighing.UNSUITABLE, null)),
                        weighed.effectOnChild(),
                        weighed.adjustmentsOffered()))
                .isRefusedBy(ResponseRule.LesserStepsAreWeighed);
    }

    @Test
    void the_head_decides_once_a_breach_is_found_and_weighed() {
        found(proportionalityAssessed()).when(warningAndMeeting()).gives(ResponseEvents.responseDecided());
    }

    @Test
    void a_decision_is_refused_without_a_breach() {
        heard().when(warningAndMeeting()).isRefusedBy(ResponseRule.BreachIsFound);
        heard().happened(
                        new FindingRecorded(
                                Invented.CASE, Invented.EDITION, List.of(IncidentExamples.noBreachOf("N1"))),
                        "head",
                        Role.HEAD)
                .when(warningAndMeeting())
                .isRefusedBy(ResponseRule.BreachIsFound);
    }

    @Test
    void a_decision_is_refused_before_it_was_weighed() {
        found().when(warningAndMeeting()).isRefusedBy(ResponseRule.ProportionalityIsOnFile);
    }

    @Test
    void a_decision_is_refused_to_anyone_but_the_head() {
        found(proportionalityAssessed())
                .by("senior", Role.SENIOR_LEADER)
                .when(warningAndMeeting())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @ParameterizedTest
    @EnumSource(
            value = ResponseCode.class,
            names = {"A3", "A5"})
    void the_gravest_responses_are_refused_with_no_lesser_step_weighed(ResponseCode grave) {
        AssessProportionality asked = lesserStepsWeighed();
        var noSteps = new ProportionalityAssessed(
                Invented.CASE, List.of(), asked.effectOnChild(), asked.adjustmentsOffered());
        found(noSteps).when(ResponseExamples.decided(grave)).isRefusedBy(ResponseRule.LesserStepsAreWeighed);
        found(noSteps).when(ResponseExamples.decided(ResponseCode.A1)).gives(decision(List.of(ResponseCode.A1)));
        found(proportionalityAssessed()).when(ResponseExamples.decided(grave)).gives(decision(List.of(grave)));
    }

    @Test
    void a_warning_is_issued_as_decided_and_numbered() {
        decided(List.of(ResponseCode.A1))
                .by("senior", Role.SENIOR_LEADER)
                .when(warningLetter())
                .gives(ResponseEvents.warningIssued())
                .expectResultMessagePayload(new Recorded(Invented.CASE, 8, Invented.REFERENCE, 1));
        decided(List.of(ResponseCode.A1), ResponseEvents.warningIssued())
                .when(warningLetter())
                .result()
                .expectResultMessagePayload(new Recorded(Invented.CASE, 9, Invented.REFERENCE, 2));
    }

    @Test
    void a_warning_is_refused_before_the_head_decided_it() {
        found(proportionalityAssessed()).when(warningLetter()).isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
        decided(List.of(ResponseCode.A2)).when(warningLetter()).isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    @Test
    void a_warning_is_refused_about_a_clause_not_found_breached() {
        decided(List.of(ResponseCode.A1))
                .when(warningAbout("G1"))
                .isRefusedBy(ResponseRule.WarningNamesClausesFoundBreached);
        decided(List.of(ResponseCode.A1))
                .when(warningAbout())
                .isRefusedBy(ResponseRule.WarningNamesClausesFoundBreached);
    }

    @Test
    void a_warning_is_refused_whose_words_threaten() {
        decided(List.of(ResponseCode.A1))
                .threatening()
                .when(warningLetter())
                .isRefusedBy(WarningRule.LetterThreatensNobody);
        decided(List.of(ResponseCode.A2))
                .threatening()
                .when(warningLetter())
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    @Test
    void a_warning_is_acknowledged_once() {
        warned().by("office", Role.OFFICE).when(warningAcknowledged()).gives(ResponseEvents.warningAcknowledged());
        warned(ResponseEvents.warningAcknowledged())
                .when(warningAcknowledged())
                .isRefusedBy(WarningRule.WarningIsAcknowledgedOnce);
    }

    @Test
    void a_warning_is_withdrawn_by_the_head_with_a_reason() {
        warned().when(warningWithdrawn()).gives(ResponseEvents.warningWithdrawn());
        warned(ResponseEvents.warningAcknowledged()).when(warningWithdrawn()).gives(ResponseEvents.warningWithdrawn());
        warned(EnquiryEvents.caseClosed()).when(warningWithdrawn()).gives(ResponseEvents.warningWithdrawn());
        warned().by("senior", Role.SENIOR_LEADER).when(warningWithdrawn()).isRefusedBy(CaseRule.OnlyTheHeadDecides);
        warned().when(new WithdrawWarning(Invented.CASE, 1, null)).isRefusedBy(WarningRule.WithdrawalNeedsAReason);
    }

    @Test
    void a_warning_that_was_withdrawn_is_neither_acknowledged_nor_withdrawn_again() {
        warned(ResponseEvents.warningWithdrawn()).when(warningAcknowledged()).isRefusedBy(WarningRule.WarningStands);
        warned(ResponseEvents.warningWithdrawn()).when(warningWithdrawn()).isRefusedBy(WarningRule.WarningStands);
    }

    @Test
    void a_warning_that_was_never_issued_is_not_on_record() {
        decided(List.of(ResponseCode.A1)).when(warningAcknowledged()).isRefusedBy(WarningRule.WarningIsOnRecord);
        warned().when(new WithdrawWarning(Invented.CASE, 0, Invented.words("Why")))
                .isRefusedBy(WarningRule.WarningIsOnRecord);
        warned().when(new WithdrawWarning(Invented.CASE, 2, Invented.words("Why")))
                .isRefusedBy(WarningRule.WarningIsOnRecord);
    }

    @Test
    void a_warning_that_was_withdrawn_keeps_no_case_open() {
        warned(ResponseEvents.warningWithdrawn())
                .when(IncidentExamples.closedWithEveryoneTold())
                .gives(EnquiryEvents.caseClosed());
    }

    private static CaseFixture warned(IncidentEvent... then) {
        IncidentEvent[] all = new IncidentEvent[then.length + 1];
        all[0] = ResponseEvents.warningIssued();
        System.arraycopy(then, 0, all, 1, then.length);
        return decided(List.of(ResponseCode.A1), all);
    }

    private static IssueWarning warningAbout(String... clauses) {
        return new IssueWarning(Invented.CASE, List.of(clauses), Invented.words("A kinder tone"), DeliveryMethod.POST);
    }
}
