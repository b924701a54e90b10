package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.heard;
import static casebook.shared.examples.LivesExamples.authorAttributed;
import static casebook.shared.examples.LivesExamples.emergencyOutcome;
import static casebook.shared.examples.LivesExamples.escalationDeclined;
import static casebook.shared.examples.LivesExamples.escalationProposed;
import static casebook.shared.examples.LivesExamples.gapTagged;
import static casebook.shared.examples.ResponseExamples.threatTakenToThePolice;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.IncidentExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.LivesEvents;
import casebook.shared.examples.OversightEvents;
import casebook.shared.incident.Authorship;
import casebook.shared.incident.Ground;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.AttributeAuthor;
import casebook.shared.incident.command.EscalateToAuthorities;
import casebook.shared.incident.command.ProposeEscalation;
import casebook.shared.incident.command.TagPolicyGap;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.PolicyGapTagged;
import casebook.shared.people.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is proposed to the Head, what came of calls for help, and what is said of messages and of the policy. */
class ProposalTest {

    private static final List<ResponseCode> AUTHORITIES = List.of(ResponseCode.A3);

    @Test
    void a_senior_leader_proposes_on_a_criminal_ground_before_anything_is_decided() {
        heard().by("senior", Role.SENIOR_LEADER).when(escalationProposed()).gives(LivesEvents.escalationProposed());
    }

    @Test
    void nothing_is_proposed_on_a_ground_that_is_no_crime() {
        heard().when(new ProposeEscalation(Invented.CASE, "POLICE", List.of(), Invented.words("Rude")))
                .isRefusedBy(ResponseRule.EscalationNeedsACriminalGround);
        heard().when(new ProposeEscalation(
                        Invented.CASE,
                        "POLICE",
                        List.of(new Ground("DISREPUTE", Invented.words("Said so"))),
                        Invented.words("Rude")))
                .isRefusedBy(ResponseRule.EscalationNeedsACriminalGround);
    }

    @Test
    void the_head_follows_a_proposal_once_and_only_one_that_is_there() {
        decided(AUTHORITIES, LivesEvents.escalationProposed())
                .when(following(1))
                .gives(followed(1));
        decided(AUTHORITIES, LivesEvents.escalationProposed())
                .when(following(2))
                .isRefusedBy(OversightRule.ProposalIsOnRecord);
        decided(AUTHORITIES, LivesEvents.escalationProposed(), followed(1))
                .when(following(1))
                .isRefusedBy(OversightRule.ProposalIsOnRecord);
    }

    @Test
    void a_proposal_alone_is_no_decision() {
        heard().happened(LivesEvents.escalationProposed(), "senior", Role.SENIOR_LEADER)
                .when(following(1))
                .isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
    }

    @Test
    void the_head_declines_a_proposal_and_nobody_else_does() {
        CaseFixture proposed = heard().happened(LivesEvents.escalationProposed(), "senior", Role.SENIOR_LEADER);
        proposed.when(escalationDeclined()).gives(LivesEvents.escalationDeclined());
        proposed.by("senior", Role.SENIOR_LEADER).when(escalationDeclined()).isRefusedBy(CaseRule.OnlyTheHeadDecides);
        heard().when(escalationDeclined()).isRefusedBy(OversightRule.ProposalIsOnRecord);
    }

    @Test
    void a_case_is_not_closed_over_a_proposal_that_nobody_answered() {
        CaseFixture proposed = decided(List.of(ResponseCode.ADVICE), LivesEvents.escalationProposed());
        proposed.when(IncidentExamples.closedWithEveryoneTold()).isRefusedBy(ResponseRule.NoActionIsOpen);
        proposed.happened(LivesEvents.escalationDeclined(), "head", Role.HEAD)
                .when(IncidentExamples.closedWithEveryoneTold())
                .gives(EnquiryEvents.caseClosed());
    }

    @Test
    void what_came_of_a_call_for_help_is_recorded_once_and_also_when_the_case_is_closed() {
        given(EnquiryEvents.concernReported(), OversightEvents.emergencyCallRecorded())
                .when(emergencyOutcome())
                .gives(LivesEvents.emergencyOutcomeRecorded());
        given(
                        EnquiryEvents.concernReported(),
                        OversightEvents.emergencyCallRecorded(),
                        OversightEvents.emergencyCallRatified(),
                        EnquiryEvents.caseClosed())
                .when(emergencyOutcome())
                .gives(LivesEvents.emergencyOutcomeRecorded());
        given(
                        EnquiryEvents.concernReported(),
                        OversightEvents.emergencyCallRecorded(),
                        LivesEvents.emergencyOutcomeRecorded())
                .when(emergencyOutcome())
                .isRefusedBy(OversightRule.EmergencyCallAwaitsAnOutcome);
        heard().when(emergencyOutcome()).isRefusedBy(OversightRule.EmergencyCallAwaitsAnOutcome);
    }

    @Test
    void a_gap_in_the_policy_is_tagged_in_any_state_under_the_edition_of_the_case() {
        given(EnquiryEvents.concernReported()).when(gapTagged()).gives(LivesEvents.policyGapTagged());
        given(EnquiryEvents.concernReported(), EnquiryEvents.caseClosed())
                .when(gapTagged())
                .gives(LivesEvents.policyGapTagged());
    }

    @Test
    void a_gap_is_in_any_clause_of_the_edition_or_in_none() {
        heard().when(gap("P1")).gives(gapIn("P1"));
        heard().when(gap(null)).gives(gapIn(null));
        heard().when(gap("X9")).isRefusedBy(OversightRule.GapIsInAClauseOfTheEdition);
    }

    @Test
    void who_wrote_a_message_is_said_of_evidence_on_file() {
        heard().when(authorAttributed()).gives(LivesEvents.authorAttributed());
        heard().when(authorship(new UUID(0, 1), Authorship.Author.SUBJECT, true))
                .isRefusedBy(OversightRule.AuthorshipIsOfEvidenceOnFile);
    }

    @Test
    void another_author_than_the_parent_is_named() {
        heard().when(authorship(Invented.SCREENSHOT, Authorship.Author.ANOTHER, false))
                .isRefusedBy(OversightRule.AnotherAuthorIsNamed);
        heard().when(authorship(Invented.SCREENSHOT, Authorship.Author.SUBJECT, false))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    private static EscalateToAuthorities following(int proposal) {
        EscalateToAuthorities asked = threatTakenToThePolice();
        return new EscalateToAuthorities(
                Invented.CASE, asked.authority(), asked.grounds(), asked.shared(), asked.lawfulBasis(), proposal);
    }

    private static EscalatedToAuthorities followed(int proposal) {
        EscalateToAuthorities asked = threatTakenToThePolice();
        return new EscalatedToAuthorities(
                Invented.CASE, 1, asked.authority(), asked.grounds(), asked.shared(), asked.lawfulBasis(), proposal);
    }

    private static TagPolicyGap gap(@Nullable String clause) {
        return new TagPolicyGap(Invented.CASE, clause, gapTagged().remark());
    }

    private static PolicyGapTagged gapIn(@Nullable String clause) {
        return new PolicyGapTagged(
                Invented.CASE, Invented.EDITION, clause, gapTagged().remark());
    }

    private static AttributeAuthor authorship(UUID evidence, Authorship.Author author, boolean named) {
        Authorship said = authorAttributed().authorship();
        return new AttributeAuthor(
                Invented.CASE,
                new Authorship(
                        evidence, said.message(), author, named ? said.who() : null, said.basis(), said.certainty()));
    }
}
