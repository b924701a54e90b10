package casebook.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarRuleTest {

    @ParameterizedTest
    @EnumSource
    void says_what_it_wants_in_sentences_and_what_it_rests_on(CalendarRule rule) {
        assertThat(rule.wants()).matches("[A-Z].+[.]");
        assertThat(rule.basis()).hasSizeGreaterThan(20);
    }

    @Test
    void is_of_its_kind() {
        assertThat(CalendarRule.ClosureIsThere.kind()).isEqualTo(Kind.ABSENT);
        assertThat(CalendarRule.TermsDoNotOverlap.kind()).isEqualTo(Kind.RULE);
    }
}
