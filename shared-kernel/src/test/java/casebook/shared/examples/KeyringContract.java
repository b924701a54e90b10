package casebook.shared.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Keyring;
import casebook.shared.seal.Keyring.Destroyed;
import casebook.shared.seal.Keyring.Present;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keyring does, real or for tests: implement it in a test class, and these tests run there. */
public interface KeyringContract {

    KeyId CASE_KEY = new KeyId(Owner.CASE, new UUID(1, 1));
    KeyId REPORTER_KEY = new KeyId(Owner.REPORTER, new UUID(1, 1));
    Instant THEN = Instant.parse("2026-11-20T09:30:00Z");

    /** The ring under test; the same one throughout a test, and empty at its start. */
    Keyring keyring();

    @Test
    default void makes_a_key_on_first_use_and_keeps_it() {
        assertThat(keyring().keyToSeal(CASE_KEY).getEncoded())
                .hasSize(32)
                .isEqualTo(keyring().keyToSeal(CASE_KEY).getEncoded());
    }

    @Test
    default void opens_with_the_key_it_sealed_with() {
        byte[] sealedWith = keyring().keyToSeal(CASE_KEY).getEncoded();

        assertThat(keyring().keyToOpen(CASE_KEY))
                .isInstanceOfSatisfying(
                        Present.class,
                        present -> assertThat(present.key().getEncoded()).isEqualTo(sealedWith));
    }

    @Test
    default void keeps_a_key_of_its_own_for_each_name() {
        assertThat(keyring().keyToSeal(CASE_KEY).getEncoded())
                .isNotEqualTo(keyring().keyToSeal(REPORTER_KEY).getEncoded());
    }

    @Test
    default void has_nothing_to_open_under_a_name_that_never_had_a_key() {
        assertThatIllegalStateException().isThrownBy(() -> keyring().keyToOpen(CASE_KEY));
    }

    @Test
    default void says_when_and_under_what_a_key_was_destroyed() {
        keyring().keyToSeal(CASE_KEY);
        keyring().destroy(CASE_KEY, THEN, "UK GDPR, Article 17");

        assertThat(keyring().keyToOpen(CASE_KEY)).isEqualTo(new Destroyed(THEN, "UK GDPR, Article 17"));
    }

    @Test
    default void destroying_twice_keeps_the_first_record() {
        keyring().keyToSeal(CASE_KEY);
        keyring().destroy(CASE_KEY, THEN, "the first rule");
        keyring().destroy(CASE_KEY, THEN.plusSeconds(60), "the second rule");

        assertThat(keyring().keyToOpen(CASE_KEY)).isEqualTo(new Destroyed(THEN, "the first rule"));
    }

    @Test
    default void seals_nothing_more_under_a_destroyed_key() {
        keyring().keyToSeal(CASE_KEY);
        keyring().destroy(CASE_KEY, THEN, "UK GDPR, Article 17");

        assertThatIllegalStateException().isThrownBy(() -> keyring().keyToSeal(CASE_KEY));
    }

    @Test
    default void a_name_destroyed_before_it_had_a_key_never_gets_one() {
        keyring().destroy(CASE_KEY, THEN, "UK GDPR, Article 17");

        assertThat(keyring().keyToOpen(CASE_KEY)).isEqualTo(new Destroyed(THEN, "UK GDPR, Article 17"));
        assertThatIllegalStateException().isThrownBy(() -> keyring().keyToSeal(CASE_KEY));
    }
}
