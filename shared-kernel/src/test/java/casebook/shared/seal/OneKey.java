package casebook.shared.seal;

import java.time.Instant;
import javax.crypto.SecretKey;

/** A ring that holds one key under every name, to show that a box is bound to its name and not to its key alone. */
record OneKey(SecretKey key) implements Keyring {

    @Override
    public SecretKey keyToSeal(KeyId id) {
        return key;
    }

    @Override
    public Found keyToOpen(KeyId id) {
        return new Present(key);
    }

    @Override
    public void destroy(KeyId id, Instant on, String under) {
        throw new UnsupportedOperationException("This ring destroys nothing");
    }
}
