package casebook.shared.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class FixedRandomTest {

    @Test
    void equal_starts_give_equal_bytes_in_order() {
        SecureRandom one = new FixedRandom(1);
        SecureRandom same = new FixedRandom(1);

        assertThat(bytes(one, 100)).isEqualTo(bytes(same, 100));
        assertThat(one.nextLong()).isEqualTo(same.nextLong());
    }

    @Test
    void no_call_repeats_an_earlier_one() {
        SecureRandom random = new FixedRandom(1);

        assertThat(bytes(random, 64)).isNotEqualTo(bytes(random, 64));
        assertThat(random.nextLong()).isNotEqualTo(random.nextLong());
    }

    @Test
    void different_starts_give_different_bytes() {
        assertThat(bytes(new FixedRandom(1), 16)).isNotEqualTo(bytes(new FixedRandom(2), 16));
    }

    private static byte[] bytes(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
