package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.found;
import static casebook.command.incident.Stories.heard;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.contactAttempted;
import static casebook.shared.examples.EnquiryEvents.evidenceRegistered;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.EnquiryEvents.parentSpokenTo;
import static casebook.shared.examples.EnquiryEvents.statementGathered;
import static org.axonframework.test.matchers.Matchers.listWithAllOf;
import static org.axonframework.test.matchers.Matchers.predicate;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.examples.SiteBanExamples;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.Progress;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Statement;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.CorrectEntry;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The places of the entries are those of {@link Stories}: statement 3, conversation 4, finding 5, weighing 6, decision 7. */
class RetractionTest {

    private static final int EVIDENCE = 2;
    private static final int STATEMENT = 3;
    private static final int CONVERSATION = 4;
    private static final int FINDING = 5;
    private static final int WEIGHING = 6;
    private static final int DECISION = 7;
    private static final Standing HEARD =
            new Standing(new Progress(Status.AWAITING_DECISION, 1, 1, 0), List.of(), List.of());

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

    private static IncidentEvent statementOf(String username) {
        var told = statementGathered().statement();
        return new StatementGathered(
                Invented.CASE,
                new Statement(
                        told.from(), told.takenAt(), told.how(), told.text(), told.readBackAndAgreed(), username));
    }

    private static CorrectEntry correction(CorrectionKind kind, int entry) {
        return new CorrectEntry(Invented.CASE, entry, kind, Invented.words("Not so"), Invented.words("A mix-up"));
    }

    private static EntryCorrected retracted(int entry) {
        return Stories.retracted(entry, HEARD);
    }
}
