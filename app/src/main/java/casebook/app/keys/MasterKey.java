package casebook.app.keys;

import casebook.app.start.StartRefused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The school's one secret, 32 random bytes. It locks nothing itself: each use has a key of its own, by HKDF (RFC 5869). */
final class MasterKey {

    static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    static MasterKey random(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new MasterKey(secret);
    }

    /** Reads it from {@code where}: base64, or the 32 bytes as they are. */
    static MasterKey read(byte[] written, String where) {
        byte[] secret = written.length == BYTES ? written.clone() : decode(written, where);
        if (secret.length != BYTES) {
            throw new StartRefused(
                    "The master key in " + where + " is not 32 bytes long.",
                    "Put back the key that this Casebook was first started with, in base64.");
        }
        return new MasterKey(secret);
    }

    private static byte[] decode(byte[] written, String where) {
        try {
            return Base64.getDecoder().decode(new String(written, StandardCharsets.ISO_8859_1).strip());
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "The master key in " + where + " is not base64.",
                    "Put back the key that this Casebook was first started with, in base64.");
        }
    }

    byte[] written() {
        return (Base64.getEncoder().encodeToString(secret) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    SecretKey keyFor(String purpose, String algorithm) {
        try {
            byte[] context = ("casebook " + purpose).getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(context, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has HKDF-SHA256", e);
        }
    }
}
