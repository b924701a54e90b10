package casebook.shared.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes (C2SP signed-note, Ed25519). Written {@code name+id+key}: the id in eight hex digits,
 * the key in base64. Anything else is refused with an {@link IllegalArgumentException}.
 */
public record NoteKey(String name, int id, PublicKey key) {

    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    public static NoteKey of(String name, PublicKey key) {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A key's name has no space and no plus sign");
        }
        return new NoteKey(name, id(name, raw(key)), key);
    }

    /** Reads the written form. */
    public static NoteKey of(String written) {
        String[] parts = written.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A key reads name+id+key");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw new IllegalArgumentException("This is not an Ed25519 key");
        }
        NoteKey read = of(parts[0], publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!read.toString().equals(written.strip())) {
            throw new IllegalArgumentException("The key's id does not fit the key");
        }
        return read;
    }

    /** Whether this key made that signature over that text. */
    boolean verifies(String text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            // a signature of another form is none
            return false;
        }
    }

    private static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    }

    private static PublicKey publicKey(byte[] raw) {
        byte[] encoded =
                ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(raw).array();
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is not an Ed25519 key", e);
        }
    }

    private static int id(String name, byte[] raw) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(ED25519);
            return ByteBuffer.wrap(digest.digest(raw)).getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        byte[] typed =
                ByteBuffer.allocate(1 + KEY_BYTES).put(ED25519).put(raw(key)).array();
        return "%s+%08x+%s".formatted(name, id, Base64.getEncoder().encodeToString(typed));
    }
}
