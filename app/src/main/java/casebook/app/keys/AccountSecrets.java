package casebook.app.keys;

import casebook.app.start.StartRefused;
import casebook.shared.seal.AesBox;
import casebook.web.account.Secrets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** Passwords' hashes, and second factors locked under the master key, in a file beside the keys. */
final class AccountSecrets implements Secrets, AutoCloseable {

    static final String FILE = "accounts.db";

    private final SecretTable table;
    private final SecretKey lock;
    private final SecureRandom random;

    private AccountSecrets(SecretTable table, SecretKey lock, SecureRandom random) {
        this.table = table;
        this.lock = lock;
        this.random = random;
    }

    static AccountSecrets open(Path file, MasterKey master, SecureRandom random) {
        try {
            return new AccountSecrets(new SecretTable(file), master.keyFor("second factor", "AES"), random);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The passwords in " + file + " cannot be read.", "Restore the whole data folder from a backup.", e);
        }
    }

    @Override
    public synchronized void keepPassword(UUID password, String hash) {
        change(() -> table.addPassword(password, hash));
    }

    @Override
    public synchronized Optional<String> passwordHash(UUID password) {
        return ask(() -> table.hash(password));
    }

    @Override
    public synchronized void keepFactor(UUID factor, byte[] secret) {
        change(() -> table.addFactor(factor, AesBox.lock(lock, random, factor.toString(), secret)));
    }

    @Override
    public synchronized Optional<byte[]> factor(UUID factor) {
        return ask(() -> table.box(factor)).map(box -> unlocked(factor, box));
    }

    @Override
    public synchronized void keepRecovery(UUID factor, List<String> digests) {
        change(() -> {
            table.forgetRecovery(factor);
            for (String digest : digests) {
                table.addRecovery(factor, digest);
            }
        });
    }

    @Override
    public synchronized int recoveryLeft(UUID factor) {
        return ask(() -> table.recoveryLeft(factor));
    }

    @Override
    public synchronized boolean spendRecovery(UUID factor, String digest) {
        return ask(() -> table.spendRecovery(factor, digest));
    }

    @Override
    public synchronized boolean spendStep(UUID factor, long step) {
        return ask(() -> table.spend(factor, step));
    }

    @Override
    public synchronized void forget(List<UUID> ids) {
        change(() -> {
            for (UUID id : ids) {
                table.forget(id);
            }
        });
    }

    private byte[] unlocked(UUID factor, byte[] box) {
        try {
            return AesBox.unlock(lock, factor.toString(), box);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("The second factor " + factor + " was altered", e);
        }
    }

    private interface Change {
        void make() throws SQLException;
    }

    private interface Question<A> {
        A answer() throws SQLException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (SQLException e) {
            throw new IllegalStateException("Passwords and second factors could not be written", e);
        }
    }

    private static <A> A ask(Question<A> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw new IllegalStateException("Passwords and second factors could not be read", e);
        }
    }

    @Override
    public void close() throws SQLException {
        table.close();
    }
}
