package casebook.shared.seal;

import java.time.Instant;
import javax.crypto.SecretKey;

/**
 * Keeps one key for each case, each person named on one and each reporter. A key is on disk before anything is sealed
 * under it.
 */
public interface Keyring {

    /** The key to seal with, made on first use. Refused with {@link IllegalStateException} once it was destroyed. */
    SecretKey keyToSeal(KeyId id);

    /** The key to open with, or the record of its destruction; {@link IllegalStateException} if it never existed. */
    Found keyToOpen(KeyId id);

    /**
     * Destroys the key for good and keeps when and under which rule; asking twice changes nothing. A name that has no
     * key yet will never get one.
     */
    void destroy(KeyId id, Instant on, String under);

    /** What the ring holds under a name. */
    sealed interface Found {}

    /** The key is there. */
    record Present(SecretKey key) implements Found {}

    /** The key was destroyed. */
    record Destroyed(Instant on, String under) implements Found {}
}
