package casebook.app.postgres;

import casebook.app.start.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables, made and changed by numbered scripts. Each is run once, whole or not at all, and never changed afterwards. */
final class Schema {
    private static final List<String> SCRIPTS = List.of("1-events.sql");

    private Schema() {}

    /** Runs what is missing. Nobody else may be doing so. */
    static void bringUpToDate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > SCRIPTS.size()) {
            throw new StartRefused(
                    "The database was last used by a newer Casebook.",
                    "Start that one. An older Casebook would not know what the newer one keeps.");
        }
        for (int next = version; next < SCRIPTS.size(); next++) {
            run(connection, next);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS casebook_schema (version int PRIMARY KEY, since timestamptz"
                    + " NOT NULL DEFAULT now())");
            try (ResultSet answer = statement.executeQuery("SELECT coalesce(max(version), 0) FROM casebook_schema")) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }

    private static void run(Connection connection, int index) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(script(SCRIPTS.get(index)));
            statement.execute("INSERT INTO casebook_schema (version) VALUES (" + (index + 1) + ")");
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script(String name) {
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("There is no script " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
