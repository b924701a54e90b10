package casebook.app.keys;

import casebook.shared.seal.AesBox;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** Locks what the nodes share besides keys and passwords, under the master key and bound to its name. */
public final class Strongbox {

    private final SecretKey lock;
    private final SecureRandom random;

    Strongbox(MasterKey master, SecureRandom random) {
        this.lock = master.keyFor("strongbox", "AES");
        this.random = random;
    }

    /** What may lie where others can read it. */
    public byte[] lock(String name, byte[] open) {
        return AesBox.lock(lock, random, name, open);
    }

    /** What was locked; {@link IllegalStateException} if it was altered. */
    public byte[] unlock(String name, byte[] box) {
        try {
            return AesBox.unlock(lock, name, box);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("What was kept as " + name + " was altered", e);
        }
    }
}
