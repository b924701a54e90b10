package casebook.app.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The database of one school, used by one Casebook at a time, or by nodes that share its keys: a lock says so for as long as it runs.
 * Should the lock be lost, as when PostgreSQL is restarted, it goes on; and if one with keys of its own is started meanwhile, the
 * database takes nothing more from the earlier one.
 */
final class PostgresDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final int READERS = 4;
    private static final int PATIENCE_MILLIS = 10_000;
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
        DataSource source = Server.source(settings);
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
            throw Server.unusable(e);
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
        Server.refuseUnlessItWaitsForTheDisk(held);
        Server.refuseWhileAnotherRuns(held, belonging.keys().isShared());
        Server.answer(held, BEGIN_ALONE);
        try {
            Schema.bringUpToDate(held);
            belonging.check(fresh);
            return belonging.start();
        } finally {
            Server.answer(held, BEGUN);
        }
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
