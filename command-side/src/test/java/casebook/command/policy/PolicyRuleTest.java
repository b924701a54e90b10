package casebook.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyRuleTest {

    @ParameterizedTest
    @EnumSource
    void says_what_it_wants_in_sentences_and_what_it_rests_on(PolicyRule rule) {
        assertThat(rule.wants()).matches("[A-Z].+[.]");
        assertThat(rule.basis()).hasSizeGreaterThan(20);
        assertThat(rule.wants() + rule.basis()).doesNotContain("null", "  ");
    }

    @Test
    void is_of_its_kind() {
        assertThat(PolicyRule.EditionIsPublishedOnce.kind()).isEqualTo(Kind.STATE);
        assertThat(PolicyRule.EditionIsPublished.kind()).isEqualTo(Kind.ABSENT);
        assertThat(PolicyRule.OneEditionPerDay.kind()).isEqualTo(Kind.RULE);
    }
}
