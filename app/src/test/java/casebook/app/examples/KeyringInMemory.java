package casebook.app.examples;

import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A ring for tests that are about something else: every key is the same. */
public final class KeyringInMemory implements Keyring {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

    private final Map<KeyId, Found> ring = new HashMap<>();

    @Override
    public SecretKey keyToSeal(KeyId id) {
        return switch (ring.computeIfAbsent(id, absent -> new Present(KEY))) {
            case Present present -> present.key();
            case Destroyed destroyed -> throw new IllegalStateException("destroyed on " + destroyed.on());
        };
    }

    @Override
    public Found keyToOpen(KeyId id) {
        Found found = ring.get(id);
        if (found == null) {
            throw new IllegalStateException("There is no key " + id);
        }
        return found;
    }

    @Override
    public void destroy(KeyId id, Instant on, String under) {
        ring.put(id, new Destroyed(on, under));
    }
}
