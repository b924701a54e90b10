package casebook.shared.examples;

import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A keyring for tests. Equal seeds make equal keys, so that what is sealed can be compared with a golden file. */
public final class InMemoryKeyring implements Keyring {

    private final String seed;
    private final ConcurrentMap<KeyId, Found> keys = new ConcurrentHashMap<>();

    public InMemoryKeyring() {
        this("casebook");
    }

    public InMemoryKeyring(String seed) {
        this.seed = seed;
    }

    @Override
    public SecretKey keyToSeal(KeyId id) {
        return switch (keys.computeIfAbsent(id, this::made)) {
            case Present present -> present.key();
            case Destroyed destroyed -> throw new IllegalStateException("The key " + id + " was destroyed");
        };
    }

    @Override
    public Found keyToOpen(KeyId id) {
        Found found = keys.get(id);
        if (found == null) {
            throw new IllegalStateException("There never was a key " + id);
        }
        return found;
    }

    @Override
    public void destroy(KeyId id, Instant on, String under) {
        keys.compute(id, (name, found) -> found instanceof Destroyed before ? before : new Destroyed(on, under));
    }

    private Present made(KeyId id) {
        return new Present(new SecretKeySpec(sha256(seed + "/" + id), "AES"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
