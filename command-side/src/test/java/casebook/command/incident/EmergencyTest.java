package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.decided;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.OversightEvents.emergencyCallRatified;
import static casebook.shared.examples.OversightEvents.emergencyCallRecorded;
import static casebook.shared.examples.OversightEvents.incidentLinked;
import static casebook.shared.examples.OversightExamples.breachOfTheBan;
import static casebook.shared.examples.OversightExamples.callRatified;
import static casebook.shared.examples.OversightExamples.policeCalled;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.OversightExamples;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.LinkIncident;
import casebook.shared.incident.command.RatifyEmergencyCall;
import casebook.shared.incident.command.RecordEmergencyCall;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmergencyTest {

    @Test
    void is_recorded_by_anyone_at_any_step_without_a_decision() {
        given(concernReported()).by("office", Role.OFFICE).when(policeCalled()).gives(emergencyCallRecorded());
        given(concernReported(), EnquiryEvents.concernScreenedOut())
                .by("dsl", Role.DSL)
                .when(policeCalled())
                .gives(emergencyCallRecorded());
        given(concernReported(), EnquiryEvents.caseClosed())
                .when(policeCalled())
                .gives(emergencyCallRecorded());
    }

    @Test
    void is_recorded_after_the_fact() {
        RecordEmergencyCall call = policeCalled();
        given(concernReported())
                .when(new RecordEmergencyCall(
                        Invented.CASE,
                        call.authority(),
                        Instant.parse("2026-12-11T09:00:00Z"),
                        call.calledBy(),
                        call.danger(),
                        null))
                .isRefusedBy(CaseRule.NothingIsRecordedBeforeItHappens);
    }

    @Test
    void counts_its_calls() {
        assertThat(Numbered.of(emergencyCallRecorded())).isEqualTo(1);
        EmergencyCallRecorded first = emergencyCallRecorded();
        given(concernReported(), first)
                .when(policeCalled())
                .gives(new EmergencyCallRecorded(
                        Invented.CASE,
                        2,
                        first.authority(),
                        first.calledAt(),
                        first.calledBy(),
                        first.danger(),
                        first.reference()));
    }

    @Test
    void is_ratified_once_by_the_head() {
        given(concernReported(), emergencyCallRecorded()).when(callRatified()).gives(emergencyCallRatified());
        given(concernReported(), emergencyCallRecorded())
                .by("senior", Role.SENIOR_LEADER)
                .when(callRatified())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
        given(concernReported(), emergencyCallRecorded(), emergencyCallRatified())
                .when(callRatified())
                .isRefusedBy(ResponseRule.EmergencyCallIsOnRecord);
        given(concernReported(), emergencyCallRecorded())
                .when(new RatifyEmergencyCall(Invented.CASE, 2, false, Invented.words("Not known")))
                .isRefusedBy(ResponseRule.EmergencyCallIsOnRecord);
    }

    @Test
    void keeps_the_case_open_until_the_head_has_looked_at_it() {
        decided(List.of(ResponseCode.ADVICE), emergencyCallRecorded())
                .when(IncidentExamples.closedWithEveryoneTold())
                .isRefusedBy(ResponseRule.NoActionIsOpen);
        decided(List.of(ResponseCode.ADVICE), emergencyCallRecorded(), emergencyCallRatified())
                .when(IncidentExamples.closedWithEveryoneTold())
                .gives(EnquiryEvents.caseClosed());
    }

    @Test
    void a_breach_is_linked_to_the_case_whose_ban_is_in_force() {
        decided(List.of(ResponseCode.A5), SiteBanEvents.temporaryBarServed())
                .by("office", Role.OFFICE)
                .when(breachOfTheBan())
                .gives(incidentLinked());
        decided(List.of(ResponseCode.A5), SiteBanEvents.banIntentServed())
                .when(breachOfTheBan())
                .isRefusedBy(LinkRule.BreachIsOfABanInForce);
        decided(List.of(ResponseCode.A5), SiteBanEvents.banIntentServed(), SiteBanEvents.siteBanConfirmed())
                .when(breachOfTheBan())
                .gives(incidentLinked());
    }

    @Test
    void a_link_is_to_another_case_and_made_once() {
        given(concernReported())
                .when(new LinkIncident(Invented.CASE, Invented.CASE, LinkKind.RELATED))
                .isRefusedBy(LinkRule.LinkJoinsTwoCases);
        decided(List.of(ResponseCode.A5), SiteBanEvents.temporaryBarServed(), incidentLinked())
                .when(breachOfTheBan())
                .isRefusedBy(LinkRule.CasesAreLinkedOnce);
        decided(List.of(ResponseCode.A5), SiteBanEvents.temporaryBarServed(), incidentLinked())
                .when(new LinkIncident(Invented.CASE, OversightExamples.OTHER_CASE, LinkKind.RELATED))
                .result()
                .expectSuccessfulHandlerExecution();
    }
}
