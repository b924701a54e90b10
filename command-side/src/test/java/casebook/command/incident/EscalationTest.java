package casebook.command.incident;

import static casebook.command.incident.Stories.decided;
import static casebook.command.incident.Stories.found;
import static casebook.shared.examples.ResponseEvents.escalatedToAuthorities;
import static casebook.shared.examples.ResponseExamples.adviceOnLibel;
import static casebook.shared.examples.ResponseExamples.threatTakenToThePolice;

import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.ResponseExamples;
import casebook.shared.incident.Ground;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.EscalateToAuthorities;
import casebook.shared.incident.command.SeekLegalAdvice;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscalationTest {

    private static final List<ResponseCode> AUTHORITIES = List.of(ResponseCode.A3);
    private static final List<ResponseCode> ADVICE = List.of(ResponseCode.A4);

    @Test
    void is_made_on_a_criminal_ground() {
        decided(AUTHORITIES).when(threatTakenToThePolice()).gives(escalatedToAuthorities());
    }

    @ParameterizedTest
    @EnumSource(Ground.Offence.class)
    void may_rest_on_each_offence_of_the_list(Ground.Offence offence) {
        decided(AUTHORITIES).when(escalation(offence.name())).result().expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUDE", "DISREPUTE", "CHALLENGED_POLICY", "threatening_communication", ""})
    void is_refused_on_a_ground_that_is_no_crime(String ground) {
        decided(AUTHORITIES).when(escalation(ground)).isRefusedBy(ResponseRule.EscalationNeedsACriminalGround);
    }

    @Test
    void is_refused_on_no_ground_or_where_one_of_two_is_no_crime() {
        decided(AUTHORITIES).when(escalation()).isRefusedBy(ResponseRule.EscalationNeedsACriminalGround);
        decided(AUTHORITIES)
                .when(escalation("HARASSMENT", "RUDE"))
                .isRefusedBy(ResponseRule.EscalationNeedsACriminalGround);
    }

    @Test
    void is_refused_when_it_does_not_say_what_is_shared() {
        EscalateToAuthorities asked = threatTakenToThePolice();
        decided(AUTHORITIES)
                .when(new EscalateToAuthorities(
                        Invented.CASE, "POLICE", asked.grounds(), List.of(), asked.lawfulBasis()))
                .isRefusedBy(ResponseRule.EscalationSaysWhatIsShared);
    }

    @Test
    void is_refused_before_the_head_decided_it_and_to_anyone_else() {
        found().when(threatTakenToThePolice()).isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
        decided(AUTHORITIES)
                .by("senior", Role.SENIOR_LEADER)
                .when(threatTakenToThePolice())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @Test
    void has_an_outcome_once() {
        decided(AUTHORITIES, escalatedToAuthorities())
                .when(ResponseExamples.noFurtherAction())
                .gives(ResponseEvents.authorityOutcomeRecorded());
        decided(AUTHORITIES).when(ResponseExamples.noFurtherAction()).isRefusedBy(ResponseRule.EscalationIsOnRecord);
        decided(AUTHORITIES, escalatedToAuthorities(), ResponseEvents.authorityOutcomeRecorded())
                .when(ResponseExamples.noFurtherAction())
                .isRefusedBy(ResponseRule.EscalationIsOnRecord);
    }

    @Test
    void legal_advice_is_sought_on_libel_with_its_limitation_date() {
        decided(ADVICE).when(adviceOnLibel()).gives(ResponseEvents.legalAdviceSought());
    }

    @Test
    void legal_advice_is_refused_on_anything_but_libel_or_slander() {
        decided(ADVICE)
                .when(advice("DISREPUTE", adviceOnLibel().whoseReputation(), false))
                .isRefusedBy(ResponseRule.LegalAdviceIsAboutLibelOrSlander);
        decided(ADVICE)
                .when(advice("SLANDER", adviceOnLibel().whoseReputation(), false))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void legal_advice_is_refused_for_the_schools_own_reputation() {
        decided(ADVICE)
                .when(advice("LIBEL", Invented.words("The school"), true))
                .isRefusedBy(ResponseRule.ReputationIsAPersons);
    }

    @Test
    void legal_advice_is_refused_before_the_head_decided_it_and_to_anyone_else() {
        found().when(adviceOnLibel()).isRefusedBy(ResponseRule.HeadHasDecidedThisResponse);
        decided(ADVICE).by("office", Role.OFFICE).when(adviceOnLibel()).isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    private static EscalateToAuthorities escalation(String... grounds) {
        EscalateToAuthorities asked = threatTakenToThePolice();
        return new EscalateToAuthorities(
                Invented.CASE,
                asked.authority(),
                Stream.of(grounds)
                        .map(code -> new Ground(code, Invented.words("What the messages said")))
                        .toList(),
                asked.shared(),
                asked.lawfulBasis());
    }

    private static SeekLegalAdvice advice(String ground, Sealed whose, boolean theSchools) {
        return new SeekLegalAdvice(
                Invented.CASE, ground, whose, theSchools, SeekLegalAdvice.AdviceFrom.SCHOOL, Invented.POSTED);
    }
}
