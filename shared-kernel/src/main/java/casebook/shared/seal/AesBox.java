package casebook.shared.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Bytes locked with AES-256-GCM (NIST SP 800-38D): a fresh 96-bit nonce, the ciphertext, the tag. What it is {@code boundTo} is
 * authenticated too, so one box cannot be put in another's place.
 */
public final class AesBox {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private AesBox() {}

    /** The box to store. */
    public static byte[] lock(SecretKey key, SecureRandom random, String boundTo, byte[] bytes) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo);
            byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(bytes.length));
            cipher.doFinal(bytes, 0, bytes.length, box, NONCE_BYTES);
            return box;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in GCM", e);
        }
    }

    /** The bytes; {@link AEADBadTagException} when the key is another one, or the box was altered or moved. */
    public static byte[] unlock(SecretKey key, String boundTo, byte[] box) throws AEADBadTagException {
        if (box.length < NONCE_BYTES) {
            throw new AEADBadTagException("The box is shorter than its nonce");
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(box, NONCE_BYTES), boundTo);
            return cipher.doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String boundTo)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
