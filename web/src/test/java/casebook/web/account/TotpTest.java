package casebook.web.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** RFC 6238, appendix B; and its secret in Base32, as RFC 4648 writes it. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void shows_the_codes_of_the_standard(long seconds, String code) {
        assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @Test
    void takes_a_code_for_one_step_before_and_after_and_no_longer() {
        assertThat(Totp.step(SECRET, "287082", Instant.ofEpochSecond(89))).hasValue(1);
        assertThat(Totp.step(SECRET, "287082", Instant.ofEpochSecond(29))).hasValue(1);
        assertThat(Totp.step(SECRET, "287082", Instant.ofEpochSecond(90))).isEmpty();
        assertThat(Totp.step(SECRET, "287083", Instant.ofEpochSecond(59))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writes_the_secret_as_the_standard_does(String secret, String written) {
        assertThat(Totp.base32(secret.getBytes(US_ASCII))).isEqualTo(written);
    }
}
