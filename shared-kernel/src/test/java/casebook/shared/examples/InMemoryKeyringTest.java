package casebook.shared.examples;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.seal.Keyring;
import org.junit.jupiter.api.Test;

class InMemoryKeyringTest implements KeyringContract {

    private final Keyring keyring = new InMemoryKeyring();

    @Override
    public Keyring keyring() {
        return keyring;
    }

    @Test
    void equal_seeds_make_equal_keys() {
        assertThat(key("one")).isEqualTo(key("one")).isNotEqualTo(key("two"));
    }

    private static byte[] key(String seed) {
        return new InMemoryKeyring(seed).keyToSeal(CASE_KEY).getEncoded();
    }
}
