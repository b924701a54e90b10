package casebook.app.verify;

import casebook.shared.log.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** The file that Casebook keeps the log's tree in, opened when it is asked for, read and never written. */
final class TreeFile implements KeptLeaves, AutoCloseable {

    private static final String LEAVES = "SELECT hash FROM subtree WHERE level = 0 ORDER BY place";

    private final Path file;
    private final boolean atRest;
    private @Nullable Connection connection;
    private @Nullable ResultSet leaves;

    TreeFile(Path folder, boolean inUse) {
        this.file = folder.resolve("log.db");
        this.atRest = !inUse && !Files.exists(folder.resolve("log.db-wal"));
    }

    @Override
    public @Nullable Hash next() throws IOException {
        if (leaves == null && !Files.isRegularFile(file)) {
            return null;
        }
        try {
            ResultSet all = leaves == null ? open() : leaves;
            leaves = all;
            return all.next() ? Hash.of(all.getBytes(1)) : null;
        } catch (SQLException | IllegalArgumentException e) {
            throw new IOException("What is kept cannot be read", e);
        }
    }

    private ResultSet open() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        connection = config.createConnection(
                "jdbc:sqlite:" + file.toAbsolutePath().toUri() + (atRest ? "?immutable=1" : ""));
        Statement statement = connection.createStatement();
        return statement.executeQuery(LEAVES);
    }

    @Override
    public void close() throws IOException {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IOException("The file cannot be closed", e);
        }
    }
}
