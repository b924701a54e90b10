package casebook.shared.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.examples.FixedRandom;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.seal.KeyId.Owner;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final KeyId CASE = new KeyId(Owner.CASE, new UUID(1, 1));
    private static final KeyId OTHER = new KeyId(Owner.CASE, new UUID(1, 2));
    private static final Instant TODAY = Instant.parse("2026-11-20T09:30:00Z");
    private static final String WORDS = "said at the gate";

    private final Keyring keyring = new InMemoryKeyring();
    private final Seal seal = new Seal(keyring, new FixedRandom(7));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "Tŷ'r ysgol: mae'n ddrwg gen i, ŵy",
                "no words \uD83D\uDE21\uD83D\uDC69‍\uD83D\uDC67",
                "a\u0000b\r\n"
            })
    void gives_back_what_was_closed(String text) {
        assertThat(seal.open(seal.close(Sealed.text(CASE, text)))).isEqualTo(new Opened.Text(text));
    }

    @Test
    void gives_back_a_long_text() {
        String text = "ŵ".repeat(50_000);

        assertThat(seal.open(closed(text))).isEqualTo(new Opened.Text(text));
    }

    @Test
    void opens_what_is_still_legible() {
        assertThat(seal.open(Sealed.text(CASE, WORDS))).isEqualTo(new Opened.Text(WORDS));
    }

    @Test
    void never_closes_the_same_words_alike() {
        assertThat(closed(WORDS).box().substring(0, 16))
                .as("nonce")
                .isNotEqualTo(closed(WORDS).box().substring(0, 16));
    }

    @Test
    void leaves_what_is_closed_as_it_is() {
        Sealed.Closed closed = closed(WORDS);

        assertThat(seal.close(closed)).isSameAs(closed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64!", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void refuses_a_box_that_it_did_not_make(String box) {
        closed(WORDS);

        assertRefusedAsAltered(new Sealed.Closed(CASE, box));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 16, 30, 40})
    void refuses_a_box_altered_at_any_place(int place) {
        Sealed.Closed closed = closed(WORDS);
        StringBuilder box = new StringBuilder(closed.box());
        box.setCharAt(place, box.charAt(place) == 'A' ? 'B' : 'A');

        assertRefusedAsAltered(new Sealed.Closed(CASE, box.toString()));
    }

    @Test
    void refuses_a_box_moved_under_another_name_with_the_same_key() {
        Sealed.Closed closed = closed(WORDS);
        Keyring oneKey = new OneKey(keyring.keyToSeal(CASE));

        assertThat(new Seal(oneKey, new FixedRandom(7)).open(closed)).isEqualTo(new Opened.Text(WORDS));
        assertThatThrownBy(() -> new Seal(oneKey, new FixedRandom(7)).open(new Sealed.Closed(OTHER, closed.box())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("it was altered");
    }

    @Test
    void says_when_and_under_what_the_words_were_erased() {
        Sealed.Closed closed = closed(WORDS);
        keyring.destroy(CASE, TODAY, "UK GDPR, Article 17");

        assertThat(seal.open(closed)).isEqualTo(new Opened.Erased(TODAY, "UK GDPR, Article 17"));
    }

    @Test
    void erases_nothing_under_other_keys() {
        Sealed.Closed other = seal.close(Sealed.text(OTHER, WORDS));
        keyring.destroy(CASE, TODAY, "UK GDPR, Article 17");

        assertThat(seal.open(other)).isEqualTo(new Opened.Text(WORDS));
    }

    @Test
    void closes_nothing_more_under_a_destroyed_key() {
        keyring.destroy(CASE, TODAY, "UK GDPR, Article 17");

        assertThatThrownBy(() -> closed(WORDS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(WORDS);
    }

    @Test
    void never_prints_the_words() {
        assertThat(Sealed.text(CASE, WORDS).toString()).isEqualTo("Sealed[" + CASE + "]");
        assertThat(closed(WORDS).toString()).isEqualTo("Sealed[" + CASE + "]");
        assertThat(seal.open(closed(WORDS)).toString()).isEqualTo("Text");
    }

    private Sealed.Closed closed(String text) {
        return seal.close(Sealed.text(CASE, text));
    }

    private void assertRefusedAsAltered(Sealed.Closed closed) {
        assertThatThrownBy(() -> seal.open(closed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Sealed text under " + CASE + " could not be read: it was altered")
                .hasMessageNotContaining(WORDS);
    }
}
