package casebook.app.keys;

import casebook.shared.seal.AesBox;
import casebook.shared.seal.KeyId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The ring on disk. Every change is forced before it returns, and what is deleted is overwritten with zeros. */
final class KeyTable implements AutoCloseable {

    static final String CHECK = "check";
    static final String TABLE = "CREATE TABLE IF NOT EXISTS ring (id TEXT PRIMARY KEY, box BLOB, destroyed_at TEXT,"
            + " destroyed_under TEXT, CHECK ((box IS NULL) = (destroyed_at IS NOT NULL))) WITHOUT ROWID";

    /** One line of the ring. */
    sealed interface Row {}

    /** A key, locked. */
    static final class Locked implements Row {
        private final byte[] box;

        private Locked(byte[] box) {
            this.box = box;
        }

        byte[] unlock(SecretKey lock, String boundTo) throws AEADBadTagException {
            return AesBox.unlock(lock, boundTo, box);
        }
    }

    /** A key that is no more. */
    record Gone(Instant on, String under) implements Row {}

    private final Connection connection;

    KeyTable(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "EXTRA"); // also when the journal's removal must last
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    Optional<Row> check() throws SQLException {
        return row(CHECK);
    }

    void addCheck(byte[] box) throws SQLException {
        add(CHECK, box);
    }

    Optional<Row> find(KeyId id) throws SQLException {
        return row(id.toString());
    }

    void add(KeyId id, byte[] box) throws SQLException {
        add(id.toString(), box);
    }

    boolean holdsKeys() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT EXISTS (SELECT 1 FROM ring WHERE id <> ?)")) {
            statement.setString(1, CHECK);
            try (ResultSet found = statement.executeQuery()) {
                return found.getBoolean(1);
            }
        }
    }

    void destroy(KeyId id, Instant on, String under) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO ring VALUES (?1, NULL, ?2, ?3)"
                + " ON CONFLICT (id) DO UPDATE SET box = NULL, destroyed_at = ?2, destroyed_under = ?3"
                + " WHERE destroyed_at IS NULL")) {
            statement.setString(1, id.toString());
            statement.setString(2, on.toString());
            statement.setString(3, under);
            statement.executeUpdate();
        }
    }

    String pragma(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA " + name)) {
            return answer.getString(1);
        }
    }

    private void add(String id, byte[] box) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO ring VALUES (?, ?, NULL, NULL)")) {
            statement.setString(1, id);
            statement.setBytes(2, box);
            statement.executeUpdate();
        }
    }

    private Optional<Row> row(String id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT box, destroyed_at, destroyed_under FROM ring WHERE id = ?")) {
            statement.setString(1, id);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(read(found)) : Optional.empty();
            }
        }
    }

    private static Row read(ResultSet found) throws SQLException {
        byte[] box = found.getBytes(1);
        return box == null ? new Gone(Instant.parse(found.getString(2)), found.getString(3)) : new Locked(box);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
