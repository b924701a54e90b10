package casebook.app.ledger;

import casebook.shared.log.Frontier.Completed;
import casebook.shared.log.Hash;
import casebook.shared.log.Subtrees;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The complete subtrees, kept in a file so that they need not be hashed again, and the places of the entries in which the log speaks
 * of itself. Only a cache: whoever reads it checks what comes of it, and {@link Unkept} says that it does not have something.
 */
final class KeptTree implements Subtrees, AutoCloseable {

    private final Connection connection;
    private final PreparedStatement add;
    private final PreparedStatement find;

    private KeptTree(Connection connection) throws SQLException {
        this.connection = connection;
        execute("CREATE TABLE IF NOT EXISTS subtree (level INTEGER, place INTEGER, hash BLOB NOT NULL,"
                + " PRIMARY KEY (level, place)) WITHOUT ROWID");
        execute("CREATE TABLE IF NOT EXISTS spoken (place INTEGER PRIMARY KEY)");
        connection.setAutoCommit(false);
        add = connection.prepareStatement("INSERT OR REPLACE INTO subtree VALUES (?, ?, ?)");
        find = connection.prepareStatement("SELECT hash FROM subtree WHERE level = ? AND place = ?");
    }

    static KeptTree open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        Connection connection = source.getConnection();
        try {
            return new KeptTree(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Hash complete(int level, long index) {
        try {
            find.setInt(1, level);
            find.setLong(2, index);
            try (ResultSet found = find.executeQuery()) {
                if (!found.next()) {
                    throw new Unkept("Nothing is kept at level " + level + ", place " + index);
                }
                return Hash.of(found.getBytes(1));
            }
        } catch (SQLException | IllegalArgumentException e) {
            throw new Unkept("What is kept cannot be read", e);
        }
    }

    /** Goes into the file with the next {@link #commit}. */
    void keep(List<Completed> subtrees) throws SQLException {
        for (Completed subtree : subtrees) {
            add.setInt(1, subtree.level());
            add.setLong(2, subtree.index());
            add.setBytes(3, subtree.hash().bytes());
            add.executeUpdate();
        }
    }

    void keepSpoken(long place) throws SQLException {
        execute("INSERT OR REPLACE INTO spoken VALUES (" + place + ")");
    }

    /** Where the log speaks of itself, as far as it is kept. */
    List<Long> spoken() throws SQLException {
        List<Long> places = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT place FROM spoken ORDER BY place");
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                places.add(found.getLong(1));
            }
        }
        return places;
    }

    /** Forgets whatever covers an entry from that place on. */
    void cutTo(long size) throws SQLException {
        execute("DELETE FROM subtree WHERE (place + 1) * (1 << level) > " + size);
        execute("DELETE FROM spoken WHERE place >= " + size);
        commit();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
