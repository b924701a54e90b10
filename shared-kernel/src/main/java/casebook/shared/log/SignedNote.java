package casebook.shared.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures below it, readable by people (C2SP signed-note): the text, an empty line, and for each signature a line
 * with a dash, the key's name, and in base64 the key's id with the signature.
 */
public record SignedNote(String text, List<String> signatures) {

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Signs a text, which ends with a line feed. */
    public static SignedNote sign(String text, NoteKey key, PrivateKey with) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("A note ends with a line feed");
        }
        byte[] signature = signature(text, with);
        byte[] both = ByteBuffer.allocate(ID_BYTES + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new SignedNote(
                text, List.of(DASH + key.name() + " " + Base64.getEncoder().encodeToString(both)));
    }

    /** Reads exactly what {@link #toString} writes; anything else is refused with an {@link IllegalArgumentException}. */
    public static SignedNote of(String written) {
        int end = written.lastIndexOf("\n\n");
        if (end < 0 || !written.endsWith("\n")) {
            throw new IllegalArgumentException("A signed note has an empty line between its text and its signatures");
        }
        List<String> signatures = written.substring(end + 2).lines().toList();
        if (signatures.isEmpty() || !signatures.stream().allMatch(line -> line.startsWith(DASH))) {
            throw new IllegalArgumentException("A signature's line begins with a dash and a space");
        }
        return new SignedNote(written.substring(0, end + 1), signatures);
    }

    /** Whether this key signed it. */
    public boolean isSignedBy(NoteKey key) {
        return signatures.stream().anyMatch(line -> isSignedBy(key, line));
    }

    private boolean isSignedBy(NoteKey key, String line) {
        String[] parts = line.substring(DASH.length()).split(" ", -1);
        if (parts.length != 2 || !parts[0].equals(key.name())) {
            return false;
        }
        byte[] both = decoded(parts[1]);
        return both.length > ID_BYTES
                && ByteBuffer.wrap(both).getInt() == key.id()
                && key.verifies(text, Arrays.copyOfRange(both, ID_BYTES, both.length));
    }

    /** In the one form that an encoder writes, so that a signature's line cannot be altered and still hold. */
    private static byte[] decoded(String base64) {
        try {
            byte[] read = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(read).equals(base64) ? read : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] signature(String text, PrivateKey with) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(with);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The note could not be signed", e);
        }
    }

    @Override
    public String toString() {
        return text + "\n" + String.join("\n", signatures) + "\n";
    }
}
