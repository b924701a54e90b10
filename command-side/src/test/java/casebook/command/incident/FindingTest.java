package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.heard;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.contactAttempted;
import static casebook.shared.examples.EnquiryEvents.evidenceRegistered;
import static casebook.shared.examples.EnquiryEvents.findingRecorded;
import static casebook.shared.examples.EnquiryEvents.parentSpokenTo;
import static casebook.shared.examples.EnquiryEvents.statementGathered;
import static casebook.shared.examples.IncidentExamples.breach;
import static casebook.shared.examples.IncidentExamples.breachOfPersonalComments;
import static casebook.shared.examples.IncidentExamples.noBreachOf;

import casebook.shared.examples.Invented;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.Allegation.Outcome;
import casebook.shared.incident.command.RecordFinding;
import casebook.shared.people.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    @Test
    void is_recorded_once_people_were_heard() {
        heard().when(breachOfPersonalComments()).gives(findingRecorded());
    }

    @Test
    void is_recorded_after_three_attempts_to_reach_the_parent() {
        given(concernReported(), concernAccepted(), evidenceRegistered(), statementGathered())
                .happened(contactAttempted(), "office", Role.OFFICE)
                .happened(contactAttempted(), "office", Role.OFFICE)
                .happened(contactAttempted(), "office", Role.OFFICE)
                .when(breachOfPersonalComments())
                .gives(findingRecorded());
    }

    @Test
    void is_refused_after_two_attempts() {
        given(concernReported(), concernAccepted(), evidenceRegistered(), statementGathered())
                .happened(contactAttempted(), "office", Role.OFFICE)
                .happened(contactAttempted(), "office", Role.OFFICE)
                .when(breachOfPersonalComments())
                .isRefusedBy(EnquiryRule.InformationIsGatheredFirst);
    }

    @Test
    void is_refused_before_anything_was_gathered() {
        given(concernReported()).when(breachOfPersonalComments()).isRefusedBy(EnquiryRule.InformationIsGatheredFirst);
    }

    @Test
    void is_refused_without_a_statement() {
        given(concernReported(), concernAccepted(), evidenceRegistered(), parentSpokenTo())
                .when(breachOfPersonalComments())
                .isRefusedBy(EnquiryRule.InformationIsGatheredFirst);
    }

    @Test
    void is_refused_to_anyone_but_the_head() {
        heard().by("senior", Role.SENIOR_LEADER)
                .when(breachOfPersonalComments())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @Test
    void is_refused_on_evidence_that_is_not_on_file() {
        Allegation unfounded = new Allegation(
                "N1",
                Outcome.BREACH,
                Invented.words("On a picture nobody has"),
                List.of(UUID.fromString("0192c0de-0000-4000-8000-00000000dead")),
                null);
        heard().when(finding(unfounded)).isRefusedBy(EnquiryRule.EvidenceWasOnFile);
    }

    @Test
    void is_refused_twice_on_one_clause_or_on_none() {
        heard().when(finding(breach("N1"), noBreachOf("N1"))).isRefusedBy(EnquiryRule.EveryAllegationIsFoundOnOnce);
        heard().when(finding()).isRefusedBy(EnquiryRule.EveryAllegationIsFoundOnOnce);
    }

    @Test
    void is_refused_on_a_clause_outside_the_edition() {
        heard().when(finding(breach("X1"))).isRefusedBy(IntakeRule.ClauseIsInTheEditionInForce);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N3", "N6"})
    void of_disrepute_or_challenge_is_refused_unless_lawful_criticism_was_considered(String clause) {
        Allegation unconsidered =
                new Allegation(clause, Outcome.BREACH, Invented.words("They complained in the group"), List.of(), null);
        heard().when(finding(unconsidered)).isRefusedBy(EnquiryRule.LawfulCriticismIsConsidered);
        heard().when(finding(breach(clause))).result().expectSuccessfulHandlerExecution();
        heard().when(finding(noBreachOf(clause))).result().expectSuccessfulHandlerExecution();
    }

    private static RecordFinding finding(Allegation... allegations) {
        return new RecordFinding(Invented.CASE, List.of(allegations));
    }
}
