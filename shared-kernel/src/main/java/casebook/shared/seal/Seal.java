package casebook.shared.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/** Closes and opens {@link Sealed} text: AES-256-GCM (NIST SP 800-38D) with a fresh 96-bit nonce for each text. */
public final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keyring;
    private final SecureRandom random;

    public Seal(Keyring keyring, SecureRandom random) {
        this.keyring = keyring;
        this.random = random;
    }

    /** The form to store. What is closed already stays as it is, byte for byte. */
    public Sealed.Closed close(Sealed sealed) {
        return switch (sealed) {
            case Sealed.Closed closed -> closed;
            case Sealed.Legible legible -> close(legible);
        };
    }

    /** The text, or that it was erased. Text altered after sealing is refused with {@link IllegalStateException}. */
    public Opened open(Sealed sealed) {
        return switch (sealed) {
            case Sealed.Legible legible -> new Opened.Text(legible.text());
            case Sealed.Closed closed -> open(closed);
        };
    }

    private Sealed.Closed close(Sealed.Legible legible) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = legible.text().getBytes(StandardCharsets.UTF_8);
        byte[] cipherText =
                run(Cipher.ENCRYPT_MODE, keyring.keyToSeal(legible.key()), nonce, legible.key(), text, 0, text.length);
        byte[] box = ByteBuffer.allocate(NONCE_BYTES + cipherText.length)
                .put(nonce)
                .put(cipherText)
                .array();
        return new Sealed.Closed(legible.key(), Base64.getEncoder().encodeToString(box));
    }

    private Opened open(Sealed.Closed closed) {
        return switch (keyring.keyToOpen(closed.key())) {
            case Keyring.Destroyed destroyed -> new Opened.Erased(destroyed.on(), destroyed.under());
            case Keyring.Present present -> open(closed, present.key());
        };
    }

    private static Opened open(Sealed.Closed closed, SecretKey key) {
        byte[] box = box(closed);
        byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
        byte[] text = run(Cipher.DECRYPT_MODE, key, nonce, closed.key(), box, NONCE_BYTES, box.length - NONCE_BYTES);
        return new Opened.Text(new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] box(Sealed.Closed closed) {
        try {
            byte[] box = Base64.getDecoder().decode(closed.box());
            if (box.length < NONCE_BYTES) {
                throw altered(closed.key(), null);
            }
            return box;
        } catch (IllegalArgumentException e) {
            throw altered(closed.key(), e);
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, KeyId name, byte[] input, int offset, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, offset, length);
        } catch (AEADBadTagException e) {
            throw altered(name, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM does not work here with the key " + name, e);
        }
    }

    private static IllegalStateException altered(KeyId name, @Nullable Exception cause) {
        return new IllegalStateException("Sealed text under " + name + " could not be read: it was altered", cause);
    }
}
