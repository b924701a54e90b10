package casebook.app.keys;

import casebook.app.start.StartRefused;
import casebook.shared.seal.AesBox;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The ring in a file, each key locked under the master key and bound to its name. */
final class SqliteKeyring implements Keyring, AutoCloseable {

    static final String FILE = "keys.db";

    private final KeyTable table;
    private final SecretKey lock;
    private final SecureRandom random;
    private final Map<KeyId, SecretKey> opened = new ConcurrentHashMap<>();

    private SqliteKeyring(KeyTable table, SecretKey lock, SecureRandom random) {
        this.table = table;
        this.lock = lock;
        this.random = random;
    }

    static SqliteKeyring open(Path file, MasterKey master, SecureRandom random) {
        try {
            KeyTable table = new KeyTable(file);
            SecretKey lock = master.keyFor("keyring", "AES");
            MasterCheck.refuseAnother(table, lock, random);
            return new SqliteKeyring(table, lock, random);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The keys in " + file + " cannot be read.", "Restore the whole data folder from a backup.", e);
        }
    }

    /** Whether anything was ever sealed, even if it was erased since. */
    boolean holdsKeys() {
        try {
            return table.holdsKeys();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public SecretKey keyToSeal(KeyId id) {
        SecretKey known = opened.get(id);
        return known != null ? known : findOrMake(id);
    }

    @Override
    public Found keyToOpen(KeyId id) {
        SecretKey known = opened.get(id);
        return known != null ? new Present(known) : find(id);
    }

    @Override
    public synchronized void destroy(KeyId id, Instant on, String under) {
        try {
            // first, so that whoever asks meanwhile waits here and finds it destroyed
            opened.remove(id);
            table.destroy(id, on, under);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private synchronized SecretKey findOrMake(KeyId id) {
        try {
            KeyTable.Row row = table.find(id).orElse(null);
            return row == null ? make(id) : toSeal(read(id, row));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private SecretKey make(KeyId id) throws SQLException {
        byte[] key = new byte[MasterKey.BYTES];
        random.nextBytes(key);
        table.add(id, AesBox.lock(lock, random, id.toString(), key));
        return remember(id, key);
    }

    private static SecretKey toSeal(Found found) {
        return switch (found) {
            case Present present -> present.key();
            case Destroyed destroyed ->
                throw new IllegalStateException(
                        "The key was destroyed on " + destroyed.on() + ": nothing more is sealed under it");
        };
    }

    private synchronized Found find(KeyId id) {
        try {
            return read(id, table.find(id).orElseThrow(() -> new IllegalStateException("There is no key " + id)));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private Found read(KeyId id, KeyTable.Row row) {
        return switch (row) {
            case KeyTable.Gone gone -> new Destroyed(gone.on(), gone.under());
            case KeyTable.Locked locked -> new Present(unlock(id, locked));
        };
    }

    private SecretKey unlock(KeyId id, KeyTable.Locked locked) {
        try {
            return remember(id, locked.unlock(lock, id.toString()));
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("The key " + id + " was altered in the ring", e);
        }
    }

    private SecretKey remember(KeyId id, byte[] key) {
        SecretKey made = new SecretKeySpec(key, "AES");
        opened.put(id, made);
        return made;
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The keyring could not be read or written", e);
    }

    @Override
    public void close() throws SQLException {
        table.close();
    }
}
