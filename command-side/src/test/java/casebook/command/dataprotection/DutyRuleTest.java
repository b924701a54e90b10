package casebook.command.dataprotection;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutyRuleTest {

    @ParameterizedTest
    @EnumSource
    void says_what_it_wants_in_sentences_and_what_it_rests_on(DutyRule rule) {
        assertThat(rule.wants()).matches("[A-Z].+[.]");
        assertThat(rule.basis()).hasSizeGreaterThan(20);
    }

    @Test
    void is_of_its_kind() {
        assertThat(DutyRule.DutyIsOnRecord.kind()).isEqualTo(Kind.ABSENT);
        assertThat(DutyRule.ItHasHappened.kind()).isEqualTo(Kind.RULE);
    }
}
