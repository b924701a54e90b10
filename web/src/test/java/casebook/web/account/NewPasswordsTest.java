package casebook.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.message.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"coffee tram fish", "twelve-chars", "Wörter sind länger"})
    void takes_what_is_long_and_not_common(String password) {
        assertThatCode(() -> NewPasswords.check(password, "jane")).doesNotThrowAnyException();
    }

    @Test
    void wants_twelve_characters_and_no_more_than_bcrypt_keeps() {
        refused("eleven char", PasswordRule.PasswordIsLongEnough);
        refused("three random words ".repeat(4), PasswordRule.PasswordIsNotTooLong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1234!",
                "123456789012",
                "qwertyuiop12",
                "letmeinletmein",
                "aaaaaaaaaaaa",
                "abababababab",
                "jane has a dog",
                "welcome-123456",
                "PasswordPassword"
            })
    void refuses_what_is_tried_first(String password) {
        refused(password, PasswordRule.PasswordIsNotCommon);
    }

    @ParameterizedTest
    @EnumSource
    void says_what_it_wants_in_sentences_and_what_it_rests_on(PasswordRule rule) {
        assertThat(rule.refusal().wants()).matches("[A-Z].+[.]");
        assertThat(rule.refusal().basis()).hasSizeGreaterThan(20);
    }

    private static void refused(String password, PasswordRule rule) {
        assertThatThrownBy(() -> NewPasswords.check(password, "jane"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(rule.refusal()));
    }
}
