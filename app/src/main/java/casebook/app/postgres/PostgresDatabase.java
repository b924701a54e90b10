package casebook.app.postgres;

import casebook.app.start.StartRefused;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of one school, used by one Casebook at a time, or by nodes that share its keys: a lock says so for as long as it runs.
 * Should the lock be lost, as when PostgreSQL is restarted, it goes on; and if one with keys of its own is started meanwhile, the
 * database takes nothing more from the earlier one.
 */
final class PostgresDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final int READERS = 4;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final String LOCKED_BY_ANOTHER = "55P03";

    // one that ended just now may hold it for a moment; one whose computer is gone, until PostgreSQL notices
    private static final String PATIENTLY = """
            SET tcp_keepalives_idle = 60; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 6; SET lock_timeout = '5s'""";
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_lock(1130460005, 1)";
    private static final String TOGETHER = "SELECT pg_advisory_lock_shared(1130460005, 1)";
    private static final String AS_LONG_AS_IT_TAKES = "SET lock_timeout = 0";
    private static final String BEGIN_ALONE = "SELECT pg_advisory_lock(1130460005, 3)";
    private static final String BEGUN = "SELECT pg_advisory_unlock(1130460005, 3)";

    private final Connection held;
    private final HikariDataSource events;
    private final HikariDataSource readers;

    private PostgresDatabase(Connection held, DataSource source, long start) {
        this.held = held;
        this.events = new HikariDataSource(pool("events", source, CONNECTIONS, start));
        HikariConfig reading = pool("events-reader", source, READERS, start);
        reading.setReadOnly(true);
        this.readers = new HikariDataSource(reading);
    }

    static PostgresDatabase open(PostgresSettings settings, KeysBeside keys, Path file, UUID fresh) {
        PGSimpleDataSource source = source(settings);
        try {
            Connection held = source.getConnection();
            try {
                return new PostgresDatabase(
                        held, source, prepared(held, new Belonging(keys, file, held, settings.moveEvents()), fresh));
            } catch (SQLException | IOException | RuntimeException e) {
                held.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database in casebook.postgres.url cannot be used: PostgreSQL says " + e.getSQLState() + ".",
                    "See that it runs, that the address, username and password are right, and that the user may make tables there.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource events() {
        return events;
    }

    /** For those who read the log while they hold a connection that appends: they never wait for one another. */
    DataSource reader() {
        return readers;
    }

    private static long prepared(Connection held, Belonging belonging, UUID fresh) throws SQLException, IOException {
        if (!"on".equals(answer(held, "SHOW fsync"))) {
            throw new StartRefused(
                    "This PostgreSQL does not wait for the disk (fsync is off): what it confirms may be lost.",
                    "Set fsync = on in its configuration.");
        }
        refuseWhileAnotherRuns(held, belonging.keys().isShared());
        answer(held, BEGIN_ALONE);
        try {
            Schema.bringUpToDate(held);
            belonging.check(fresh);
            return belonging.start();
        } finally {
            answer(held, BEGUN);
        }
    }

    private static void refuseWhileAnotherRuns(Connection held, boolean shared) throws SQLException {
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

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }

    private static PGSimpleDataSource source(PostgresSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        source.setUser(settings.username());
        source.setPassword(settings.password());
        source.setApplicationName("casebook");
        source.setTcpKeepAlive(true);
        return source;
    }

    private static HikariConfig pool(String name, DataSource source, int size, long start) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // a confirmed event is on disk, whatever is usual there
        config.setConnectionInitSql("SET synchronous_commit = on; SET casebook.start = '" + start + "'");
        return config;
    }

    @Override
    public void close() throws SQLException {
        readers.close();
        events.close();
        held.close();
    }
}
