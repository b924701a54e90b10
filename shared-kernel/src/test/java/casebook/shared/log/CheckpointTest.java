package casebook.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final Checkpoint CHECKPOINT =
            new Checkpoint("casebook.example/log", 17, TreeHash.leaf(new byte[] {17}), List.of("2026-11-22"));

    private final KeyPair pair = pair();
    private final NoteKey key = NoteKey.of("casebook.example", pair.getPublic());

    @Test
    void reads_as_it_is_written() {
        assertThat(Checkpoint.of(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
        assertThat(CHECKPOINT.text()).startsWith("casebook.example/log\n17\n").endsWith("=\n2026-11-22\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1\n",
                "a\n1\nAAAA\n",
                "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
            })
    void is_refused_in_any_other_form(String text) {
        assertThatThrownBy(() -> Checkpoint.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_signed_and_read_back() {
        SignedNote note = SignedNote.sign(CHECKPOINT.text(), key, pair.getPrivate());
        SignedNote read = SignedNote.of(note.toString());
        assertThat(read).isEqualTo(note);
        assertThat(read.isSignedBy(NoteKey.of(key.toString()))).isTrue();
        assertThat(note.toString()).contains("\n\n\u2014 casebook.example ");
    }

    @Test
    void altered_in_any_byte_it_is_not_signed() {
        String written =
                SignedNote.sign(CHECKPOINT.text(), key, pair.getPrivate()).toString();
        for (int at = 0; at < written.length(); at++) {
            String altered = written.substring(0, at) + (char) (written.charAt(at) ^ 1) + written.substring(at + 1);
            assertThat(isSigned(altered)).as("at %s", at).isFalse();
        }
    }

    @Test
    void a_signature_is_written_in_one_way_only() {
        String written = IntStream.range(0, 1000)
                .mapToObj(size ->
                        SignedNote.sign(size + "\n", key, pair.getPrivate()).toString())
                .filter(note -> note.endsWith("0=\n"))
                .findFirst()
                .orElseThrow();
        assertThat(isSigned(written)).isTrue();
        assertThat(isSigned(written.replace("0=\n", "1=\n"))).isFalse();
    }

    private boolean isSigned(String written) {
        try {
            return SignedNote.of(written).isSignedBy(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void another_key_of_the_same_name_did_not_sign_it() {
        SignedNote note = SignedNote.sign(CHECKPOINT.text(), key, pair.getPrivate());
        assertThat(note.isSignedBy(NoteKey.of("casebook.example", pair().getPublic())))
                .isFalse();
        assertThat(note.isSignedBy(NoteKey.of("casebook.other", pair.getPublic())))
                .isFalse();
    }

    /** The example of the specification's own reference implementation (golang.org/x/mod/sumdb/note). */
    @Test
    void a_note_signed_elsewhere_is_verified_here() {
        NoteKey peter = NoteKey.of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        SignedNote note = SignedNote.of("""
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """);
        assertThat(note.isSignedBy(peter)).isTrue();
    }

    @Test
    void a_key_is_refused_in_any_other_form() {
        assertThatThrownBy(() -> NoteKey.of("no key")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.of(key.toString().replace("casebook.example+", "casebook.other+")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.of("with space", pair.getPublic()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
