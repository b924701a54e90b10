package casebook.shared.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** Closes and opens {@link Sealed} text: each in an {@link AesBox}, under its own key and bound to that key's name. */
public final class Seal {

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
        KeyId name = legible.key();
        byte[] text = legible.text().getBytes(StandardCharsets.UTF_8);
        byte[] box = AesBox.lock(keyring.keyToSeal(name), random, name.toString(), text);
        return new Sealed.Closed(name, Base64.getEncoder().encodeToString(box));
    }

    private Opened open(Sealed.Closed closed) {
        return switch (keyring.keyToOpen(closed.key())) {
            case Keyring.Destroyed destroyed -> new Opened.Erased(destroyed.on(), destroyed.under());
            case Keyring.Present present -> open(closed, present.key());
        };
    }

    private static Opened open(Sealed.Closed closed, SecretKey key) {
        try {
            byte[] box = Base64.getDecoder().decode(closed.box());
            byte[] text = AesBox.unlock(key, closed.key().toString(), box);
            return new Opened.Text(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | AEADBadTagException e) {
            throw new IllegalStateException(
                    "Sealed text under " + closed.key() + " could not be read: it was altered", e);
        }
    }
}
