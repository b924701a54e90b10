package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.decided;
import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.caseReopened;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.concernScreenedOut;
import static casebook.shared.examples.KeepingExamples.caseErased;
import static casebook.shared.examples.KeepingExamples.erasureAskedFor;
import static casebook.shared.examples.KeepingExamples.erasureOrdered;
import static casebook.shared.examples.KeepingExamples.erasureRequested;
import static casebook.shared.examples.KeepingExamples.held;
import static casebook.shared.examples.KeepingExamples.holdPlaced;
import static casebook.shared.examples.KeepingExamples.holdReleased;
import static casebook.shared.examples.KeepingExamples.keysDestroyed;
import static casebook.shared.examples.KeepingExamples.orderedToErase;
import static casebook.shared.examples.KeepingExamples.released;

import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.ReleaseHold;
import casebook.shared.incident.command.RequestErasure;
import casebook.shared.incident.event.HoldPlaced;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingTest {

    /** The fixture's entries are recorded at its own time, so this is more than six years later. */
    private static final String AFTER_RETENTION = "2033-01-10T09:00:00Z";

    @Test
    void a_hold_is_placed_at_any_step_and_counted() {
        given(concernReported()).when(held()).gives(holdPlaced());
        given(concernReported(), caseClosed(), holdPlaced())
                .when(held())
                .gives(new HoldPlaced(Invented.CASE, 2, held().reason()));
    }

    @Test
    void a_hold_is_released_once() {
        given(concernReported(), holdPlaced()).when(released()).gives(holdReleased());
        given(concernReported()).when(released()).isRefusedBy(RetentionRule.HoldIsInForce);
        given(concernReported(), holdPlaced(), holdReleased())
                .when(released())
                .isRefusedBy(RetentionRule.HoldIsInForce);
        given(concernReported(), holdPlaced())
                .when(new ReleaseHold(Invented.CASE, 2, released().reason()))
                .isRefusedBy(RetentionRule.HoldIsInForce);
    }

    @Test
    void what_is_held_is_not_erased() {
        closed(holdPlaced()).when(onRequest()).isRefusedBy(RetentionRule.HeldIsNeverErased);
        closed(erasureRequested(), holdPlaced()).when(erasureOrdered()).isRefusedBy(RetentionRule.HeldIsNeverErased);
        closed(holdPlaced(), new HoldPlaced(Invented.CASE, 2, held().reason()), holdReleased())
                .when(onRequest())
                .isRefusedBy(RetentionRule.HeldIsNeverErased);
        closed(holdPlaced(), holdReleased()).when(onRequest()).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_asked_before_a_hold_is_asked_again() {
        closed(erasureRequested(), holdPlaced(), holdReleased())
                .when(erasureOrdered())
                .isRefusedBy(RetentionRule.ErasureWasAskedFor);
        closed(erasureRequested(), caseReopened(), caseClosed())
                .when(erasureOrdered())
                .isRefusedBy(RetentionRule.ErasureWasAskedFor);
    }

    @Test
    void retention_is_over_the_day_after_its_last() {
        given(concernReported(), caseClosed())
                .at("2032-12-10T09:00:00Z")
                .when(erasureAskedFor())
                .isRefusedBy(RetentionRule.RetentionIsOver);
        given(concernReported(), caseClosed())
                .at("2032-12-11T09:00:00Z")
                .when(erasureAskedFor())
                .gives(erasureRequested());
        given(concernReported(), concernScreenedOut())
                .at("2032-12-11T09:00:00Z")
                .when(erasureAskedFor())
                .gives(erasureRequested());
    }

    @Test
    void a_clock_that_says_that_years_have_passed_erases_nothing_while_the_record_does_not() {
        given(concernReported(), caseClosed())
                .at("2036-12-11T09:00:00Z")
                .afterSilence(3653)
                .when(erasureAskedFor())
                .isRefusedBy(RetentionRule.TheYearsAreOnRecord);
        given(concernReported(), caseClosed())
                .at("2033-04-19T09:00:00Z")
                .afterSilence(130)
                .when(erasureAskedFor())
                .isRefusedBy(RetentionRule.TheYearsAreOnRecord);
        given(concernReported(), caseClosed())
                .at("2033-04-20T09:00:00Z")
                .afterSilence(130)
                .when(erasureAskedFor())
                .gives(erasureRequested());
    }

    @Test
    void erasure_is_asked_for_once_of_a_case_at_rest() {
        given(concernReported(), concernScreenedOut())
                .when(onRequest())
                .result()
                .expectSuccessfulHandlerExecution();
        given(concernReported()).when(onRequest()).isRefusedBy(CaseRule.CaseIsAtThatStep);
        closed(erasureRequested()).when(onRequest()).isRefusedBy(RetentionRule.ErasureIsAskedForOnce);
    }

    @Test
    void erasure_takes_a_second_person() {
        closed(erasureRequested()).when(erasureOrdered()).gives(orderedToErase());
        closed(erasureRequested())
                .by("senior", Role.DATA_PROTECTION_LEAD)
                .when(erasureOrdered())
                .isRefusedBy(RetentionRule.ErasureTakesTwo);
        closed().when(erasureOrdered()).isRefusedBy(RetentionRule.ErasureWasAskedFor);
    }

    @Test
    void a_ban_in_force_keeps_its_case() {
        banned(SiteBanEvents.banIntentServed()).when(onRequest()).isRefusedBy(RetentionRule.BanIsOver);
        banned(SiteBanEvents.banIntentServed(), SiteBanEvents.siteBanConfirmed())
                .when(onRequest())
                .isRefusedBy(RetentionRule.BanIsOver);
        banned(SiteBanEvents.banIntentServed(), SiteBanEvents.siteBanConfirmed())
                .at(AFTER_RETENTION)
                .when(onRequest())
                .result()
                .expectSuccessfulHandlerExecution();
        banned(SiteBanEvents.temporaryBarServed(), SiteBanEvents.siteBanLifted())
                .when(onRequest())
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nothing_more_is_recorded_on_an_erased_case_but_that_it_is_erased_and_that_safeguarding_was_told() {
        closed(erasureRequested(), orderedToErase()).when(keysDestroyed()).gives(caseErased());
        closed(erasureRequested(), orderedToErase(), caseErased())
                .when(IncidentExamples.safeguardingReferral())
                .result()
                .expectSuccessfulHandlerExecution();
        for (var asked : List.of(
                held(),
                released(),
                onRequest(),
                erasureOrdered(),
                IncidentExamples.wrongTimeClarified(),
                IncidentExamples.reopenedOnNewEvidence(),
                IncidentExamples.headIsRelated())) {
            closed(erasureRequested(), orderedToErase()).when(asked).isRefusedBy(CaseRule.CaseIsAtThatStep);
        }
        closed(erasureRequested()).when(keysDestroyed()).isRefusedBy(CaseRule.CaseIsAtThatStep);
    }

    private static RequestErasure onRequest() {
        return new RequestErasure(
                Invented.CASE, ErasureBasis.RIGHT_TO_ERASURE, erasureAskedFor().reason());
    }

    private static CaseFixture closed(IncidentEvent... then) {
        List<IncidentEvent> history = new ArrayList<>(List.of(concernReported(), caseClosed()));
        history.addAll(List.of(then));
        return given(history.toArray(IncidentEvent[]::new));
    }

    private static CaseFixture banned(IncidentEvent... then) {
        List<IncidentEvent> history = new ArrayList<>(List.of(then));
        history.add(caseClosed());
        return decided(List.of(ResponseCode.A5), history.toArray(IncidentEvent[]::new));
    }
}
