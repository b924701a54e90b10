package casebook.shared.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyedDigestTest {

    private final KeyedDigest digest = new KeyedDigest(key(0));

    /**
     * The key is the bytes 0 to 31; the answer is OpenSSL's for {@code 11:idempotency3:one2:ŵ} and {@code
     * 11:idempotency}.
     */
    @Test
    void is_the_hmac_of_its_parts_each_after_its_length() {
        assertThat(digest.of("idempotency", "one".getBytes(UTF_8), "ŵ".getBytes(UTF_8)))
                .isEqualTo("f8dfc1d28388ccd2cfca3b135cc1c406e8cbbb8754eafbf80f973605cc0c2940");
        assertThat(digest.of("idempotency"))
                .isEqualTo("3d55e3dca2494b192326e45e95b80afa314928052aad6b93c3ba9b163e745995");
    }

    @Test
    void minds_where_one_part_ends_and_the_next_begins() {
        assertThat(digest("one", "ab", "c")).isNotEqualTo(digest("one", "a", "bc"));
        assertThat(digest("one", "abc")).isNotEqualTo(digest("one", "abc", ""));
        assertThat(digest("one", "1:a")).isNotEqualTo(digest("one", "1", "a"));
        assertThat(digest("onea")).isNotEqualTo(digest("one", "a"));
    }

    @Test
    void keeps_purposes_and_keys_apart() {
        assertThat(digest("one", "a")).isNotEqualTo(digest("two", "a"));
        assertThat(new KeyedDigest(key(1)).of("one", "a".getBytes(UTF_8))).isNotEqualTo(digest("one", "a"));
    }

    @Test
    void is_the_same_for_equal_parts() {
        assertThat(digest("one", "a", "b")).isEqualTo(digest("one", "a", "b"));
    }

    private String digest(String purpose, String... parts) {
        byte[][] bytes = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(UTF_8);
        }
        return digest.of(purpose, bytes);
    }

    private static SecretKeySpec key(int first) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
