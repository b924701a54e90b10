package casebook.app.drafts;

import casebook.app.folder.DataFolder;
import casebook.app.kept.KeptInFolder;
import casebook.app.start.StartRefused;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.draft.Drafts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A row for each person and form. What is deleted is overwritten with zeros. */
@Component
@KeptInFolder
final class DraftsInSqlite implements Drafts, AutoCloseable {

    static final String FILE = "drafts.db";

    static final String TABLE =
            "CREATE TABLE IF NOT EXISTS draft (who TEXT, form TEXT, key TEXT NOT NULL, box TEXT NOT NULL, "
                    + "kept INTEGER NOT NULL, PRIMARY KEY (who, form)) WITHOUT ROWID";

    private final Connection connection;

    DraftsInSqlite(DataFolder data) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + data.database(FILE));
        try {
            connection = source.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute(TABLE);
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The half-written forms in " + data.resolve(FILE) + " cannot be read.",
                    "Restore the whole data folder from a backup, or remove this one file: nothing on record is in it.",
                    e);
        }
    }

    @Override
    public synchronized void keep(Place place, Sealed.Closed words, Instant at) {
        change(
                "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?)",
                place.who(),
                place.form(),
                words.key().toString(),
                words.box(),
                at.toEpochMilli());
    }

    @Override
    public synchronized Optional<Kept> find(Place place) {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT key, box, kept FROM draft WHERE who = ? AND form = ?")) {
            statement.setString(1, place.who());
            statement.setString(2, place.form());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(kept(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Half-written forms could not be read", e);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new Sealed.Closed(KeyId.of(row.getString("key")), row.getString("box")),
                Instant.ofEpochMilli(row.getLong("kept")));
    }

    @Override
    public synchronized void forget(Place place) {
        change("DELETE FROM draft WHERE who = ? AND form = ?", place.who(), place.form());
    }

    @Override
    public synchronized void forgetBefore(Instant then) {
        change("DELETE FROM draft WHERE kept < ?", then.toEpochMilli());
    }

    @Override
    public synchronized void forgetAllBut(int latest, String who) {
        change(
                "DELETE FROM draft WHERE who = ? AND form NOT IN "
                        + "(SELECT form FROM draft WHERE who = ? ORDER BY kept DESC LIMIT ?)",
                who,
                who,
                latest);
    }

    private void change(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Half-written forms could not be written", e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
