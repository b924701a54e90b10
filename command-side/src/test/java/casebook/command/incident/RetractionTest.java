package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Retracting.CONVERSATION;
import static casebook.command.incident.Retracting.EVIDENCE;
import static casebook.command.incident.Retracting.HEARD;
import static casebook.command.incident.Retracting.STATEMENT;
import static casebook.command.incident.Retracting.correction;
import static casebook.command.incident.Retracting.retracted;
import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.heard;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.contactAttempted;
import static casebook.shared.examples.EnquiryEvents.evidenceRegistered;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.EnquiryEvents.parentSpokenTo;
import static casebook.shared.examples.EnquiryEvents.statementGathered;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.examples.SiteBanExamples;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.Progress;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Statement;
import casebook.shared.incident.Status;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was retracted supports nothing that comes after. */
class RetractionTest {

    /** All but the order to erase: what was erased is not put right any more. */
    static Stream<Class<?>> kinds() {
        return Arrays.stream(IncidentEvent.class.getPermittedSubclasses()).filter(kind -> kind != ErasureOrdered.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_entry_is_corrected_in_every_way(Class<?> kind) {
        IncidentEvent entry = EventExamples.incident().stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow();
        for (CorrectionKind way : CorrectionKind.values()) {
            given(concernReported(), entry).when(correction(way, 1)).result().expectSuccessfulHandlerExecution();
        }
    }

    @ParameterizedTest
    @EnumSource(CorrectionKind.class)
    void a_correction_is_corrected_too(CorrectionKind way) {
        heard().happened(EnquiryEvents.entryCorrected(), "senior", Role.SENIOR_LEADER)
                .when(correction(way, 5))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_retracted_conversation_no_longer_satisfies_p2() {
        heard().when(correction(CorrectionKind.RETRACTION, CONVERSATION))
                .gives(Stories.retracted(
                        CONVERSATION, new Standing(new Progress(Status.UNDER_ENQUIRY, 1, 0, 0), List.of(), List.of())));
        heard().happened(retracted(CONVERSATION), "senior", Role.SENIOR_LEADER)
                .when(IncidentExamples.breachOfPersonalComments())
                .isRefusedBy(EnquiryRule.InformationIsGatheredFirst);
    }

    @Test
    void a_retracted_statement_no_longer_satisfies_p2_until_another_is_gathered() {
        CaseFixture without = heard().happened(retracted(STATEMENT), "senior", Role.SENIOR_LEADER);
        without.when(IncidentExamples.breachOfPersonalComments()).isRefusedBy(EnquiryRule.InformationIsGatheredFirst);
        without.happened(statementGathered(), "senior", Role.SENIOR_LEADER)
                .when(IncidentExamples.breachOfPersonalComments())
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_error_or_a_clarification_takes_nothing_away() {
        given(
                        concernReported(),
                        concernAccepted(),
                        EnquiryEvents.evidenceRegistered(),
                        statementGathered(),
                        parentSpokenTo())
                .happened(EnquiryEvents.entryCorrected(), "senior", Role.SENIOR_LEADER)
                .when(IncidentExamples.breachOfPersonalComments())
                .gives(findingRecorded());
    }

    @Test
    void what_was_retracted_counts_again_when_the_retraction_is_retracted() {
        heard().happened(retracted(CONVERSATION), "senior", Role.SENIOR_LEADER)
                .when(correction(CorrectionKind.RETRACTION, 5))
                .gives(Stories.retracted(5, HEARD));
        heard().happened(retracted(CONVERSATION), "senior", Role.SENIOR_LEADER)
                .happened(retracted(5), "senior", Role.SENIOR_LEADER)
                .when(IncidentExamples.breachOfPersonalComments())
                .gives(findingRecorded());
    }

    @Test
    void retracted_evidence_can_no_longer_be_cited() {
        heard().happened(retracted(EVIDENCE), "senior", Role.SENIOR_LEADER)
                .when(IncidentExamples.breachOfPersonalComments())
                .isRefusedBy(EnquiryRule.EvidenceWasOnFile);
    }

    @Test
    void a_witness_stays_one_when_the_statement_is_retracted() {
        given(concernReported(), concernAccepted(), statementOf("head"), parentSpokenTo(), statementGathered())
                .happened(retracted(2), "senior", Role.SENIOR_LEADER)
                .when(IncidentExamples.breachOfPersonalComments())
                .isRefusedBy(CaseRule.WitnessDoesNotDecide);
    }

    @Test
    void retracted_attempts_to_reach_a_parent_no_longer_stand_for_a_conversation() {
        CaseFixture tried = given(concernReported(), concernAccepted(), statementGathered(), evidenceRegistered());
        for (int attempt = 0; attempt < 3; attempt++) {
            tried.happened(contactAttempted(), "office", Role.OFFICE);
        }
        tried.when(IncidentExamples.breachOfPersonalComments()).result().expectSuccessfulHandlerExecution();
        tried.happened(retracted(4), "senior", Role.SENIOR_LEADER)
                .when(IncidentExamples.breachOfPersonalComments())
                .isRefusedBy(EnquiryRule.InformationIsGatheredFirst);
    }

    @Test
    void what_was_done_stays_done_when_its_entry_is_retracted() {
        decided(List.of(ResponseCode.A5), SiteBanEvents.banIntentServed(), SiteBanEvents.banRepresentationsReceived())
                .happened(retracted(8), "senior", Role.SENIOR_LEADER)
                .at("2026-11-21T12:00:00Z")
                .when(SiteBanExamples.banConfirmed())
                .gives(SiteBanEvents.siteBanConfirmed());
    }

    private static IncidentEvent statementOf(String username) {
        var told = statementGathered().statement();
        return new StatementGathered(
                Invented.CASE,
                new Statement(
                        told.from(), told.takenAt(), told.how(), told.text(), told.readBackAndAgreed(), username));
    }
}
