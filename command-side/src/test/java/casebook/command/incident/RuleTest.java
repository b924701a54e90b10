package casebook.command.incident;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refusal.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

    static List<Rule> rules() {
        return Stream.<Rule[]>of(
                        CaseRule.values(),
                        IntakeRule.values(),
                        EnquiryRule.values(),
                        ResponseRule.values(),
                        WarningRule.values(),
                        SiteBanRule.values(),
                        HearingRule.values(),
                        LinkRule.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_what_it_wants_in_a_sentence_and_what_it_rests_on(Rule rule) {
        assertThat(rule.wants()).matches("[A-Z].+[.]");
        assertThat(rule.basis()).hasSizeGreaterThan(20);
        assertThat(rule.wants() + rule.basis()).doesNotContain("null", "  ");
    }

    @Test
    void has_a_name_of_its_own() {
        assertThat(rules().stream().map(Rule::name)).doesNotHaveDuplicates();
    }

    @Test
    void is_of_its_kind() {
        assertThat(rules().stream().map(Rule::kind)).doesNotContainNull();
        assertThat(IntakeRule.ConcernSaysSomething.kind()).isEqualTo(Kind.RULE);
        assertThat(CaseRule.CaseIsAtThatStep.kind()).isEqualTo(Kind.STATE);
        assertThat(CaseRule.OnlyTheHeadDecides.kind()).isEqualTo(Kind.PERSON);
        assertThat(CaseRule.SomebodyElseWasFirst.kind()).isEqualTo(Kind.VERSION);
        assertThat(ResponseRule.MeetingIsOnRecord.kind()).isEqualTo(Kind.ABSENT);
        assertThat(SiteBanRule.BanIsProposed.kind()).isEqualTo(Kind.STATE);
    }
}
