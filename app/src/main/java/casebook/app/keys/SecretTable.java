package casebook.app.keys;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Hashes and boxes on disk. Every change is forced before it returns, and what is deleted is overwritten with zeros. */
final class SecretTable implements AutoCloseable {

    static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS password (id TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS factor (id TEXT PRIMARY KEY, box BLOB NOT NULL, spent INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS recovery (factor TEXT, digest TEXT, PRIMARY KEY (factor, digest)) WITHOUT ROWID");

    private final Connection connection;

    SecretTable(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "EXTRA"); // also when the journal's removal must last
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    void addPassword(UUID id, String hash) throws SQLException {
        change("INSERT INTO password VALUES (?, ?)", id.toString(), hash);
    }

    Optional<String> hash(UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT hash FROM password WHERE id = ?")) {
            statement.setString(1, id.toString());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    void addFactor(UUID id, byte[] box) throws SQLException {
        change("INSERT INTO factor VALUES (?, ?, -1)", id.toString(), box);
    }

    Optional<byte[]> box(UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT box FROM factor WHERE id = ?")) {
            statement.setString(1, id.toString());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
            }
        }
    }

    boolean spend(UUID factor, long step) throws SQLException {
        return change("UPDATE factor SET spent = ? WHERE id = ? AND spent < ?", step, factor.toString(), step) == 1;
    }

    void addRecovery(UUID factor, String digest) throws SQLException {
        change("INSERT INTO recovery VALUES (?, ?)", factor.toString(), digest);
    }

    boolean spendRecovery(UUID factor, String digest) throws SQLException {
        return change("DELETE FROM recovery WHERE factor = ? AND digest = ?", factor.toString(), digest) == 1;
    }

    int recoveryLeft(UUID factor) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT count(*) FROM recovery WHERE factor = ?")) {
            statement.setString(1, factor.toString());
            try (ResultSet found = statement.executeQuery()) {
                return found.getInt(1);
            }
        }
    }

    void forgetRecovery(UUID factor) throws SQLException {
        change("DELETE FROM recovery WHERE factor = ?", factor.toString());
    }

    void forget(UUID id) throws SQLException {
        change("DELETE FROM password WHERE id = ?", id.toString());
        change("DELETE FROM factor WHERE id = ?", id.toString());
        forgetRecovery(id);
    }

    private int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
