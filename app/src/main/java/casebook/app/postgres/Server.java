package casebook.app.postgres;

import casebook.app.start.StartRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The way to a school's PostgreSQL, and what is asked of it before anything is done there. */
final class Server {
    private static final String LOCKED_BY_ANOTHER = "55P03";

    // one that ended just now may hold it for a moment; one whose computer is gone, until PostgreSQL notices
    private static final String PATIENTLY = """
            SET tcp_keepalives_idle = 60; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 6; SET lock_timeout = '5s'""";
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_lock(1130460005, 1)";
    private static final String TOGETHER = "SELECT pg_advisory_lock_shared(1130460005, 1)";
    private static final String AS_LONG_AS_IT_TAKES = "SET lock_timeout = 0";

    private Server() {}

    static PGSimpleDataSource source(PostgresSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        source.setUser(settings.username());
        source.setPassword(settings.password());
        source.setApplicationName("casebook");
        source.setTcpKeepAlive(true);
        return source;
    }

    static StartRefused unusable(SQLException e) {
        return new StartRefused(
                "The database in casebook.postgres.url cannot be used: PostgreSQL says " + e.getSQLState() + ".",
                remedy(String.valueOf(e.getSQLState())),
                e);
    }

    private static String remedy(String state) {
        return switch (state) {
            case "28P01", "28000" ->
                "Correct casebook.postgres.username, or the password in CASEBOOK_POSTGRES_PASSWORD.";
            case "08001" -> "See that it runs, and that this computer may reach it at that address.";
            case "08004", "08006" ->
                "See that it speaks TLS if sslmode in the address asks for it; that sslrootcert there names who signed its certificate; and that the certificate is for the host in the address.";
            default -> "See that the database is there, and that the user may make tables in it.";
        };
    }

    static void refuseUnlessItWaitsForTheDisk(Connection connection) throws SQLException {
        if (!"on".equals(answer(connection, "SHOW fsync"))) {
            throw new StartRefused(
                    "This PostgreSQL does not wait for the disk (fsync is off): what it confirms may be lost.",
                    "Set fsync = on in its configuration.");
        }
    }

    /** Holds the lock that says who uses the database, for as long as the connection is there. */
    static void refuseWhileAnotherRuns(Connection held, boolean shared) throws SQLException {
        try (Statement statement = held.createStatement()) {
            statement.execute(PATIENTLY);
            statement.execute(shared ? TOGETHER : ONE_AT_A_TIME);
            statement.execute(AS_LONG_AS_IT_TAKES);
        } catch (SQLException e) {
            if (LOCKED_BY_ANOTHER.equals(e.getSQLState())) {
                throw new StartRefused(
                        "Another Casebook is using the database in casebook.postgres.url.",
                        "Stop the other one first, or give this one a database of its own.",
                        e);
            }
            throw e;
        }
    }

    static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }
}
