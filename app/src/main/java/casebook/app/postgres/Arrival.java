package casebook.app.postgres;

import casebook.app.jdbc.LogTree;
import casebook.app.kept.KeptDatabase;
import casebook.app.start.StartRefused;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.core.env.Environment;

/** The events of a data folder on their way into an empty PostgreSQL. None of them counts before all that belongs to them is there too. */
public final class Arrival implements AutoCloseable {

    private final Connection held;

    private Arrival(Connection held) {
        this.held = held;
    }

    /** In the database of these settings; refused while a Casebook uses it, and where one has begun. */
    public static Arrival in(Environment given) {
        try {
            Connection held = Server.source(PostgresSettings.in(given)).getConnection();
            try {
                prepare(held);
                return new Arrival(held);
            } catch (SQLException | RuntimeException e) {
                held.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Server.unusable(e);
        }
    }

    private static void prepare(Connection held) throws SQLException {
        Server.refuseUnlessItWaitsForTheDisk(held);
        Server.refuseWhileAnotherRuns(held, false);
        try (Statement statement = held.createStatement()) {
            statement.execute("SET synchronous_commit = on");
        }
        Schema.bringUpToDate(held);
        DatabaseId id = new DatabaseId(held);
        if (id.known() != null || id.hasEvents()) {
            throw new StartRefused(
                    "The database in casebook.postgres.url is not empty: a Casebook was started on it, or a school moved there.",
                    "Give an empty one. Nothing was changed.");
        }
        held.setAutoCommit(false);
    }

    /** Puts each event into its place, and compares the roots of both logs' trees. */
    public LogTree copy(Path events, LongConsumer progress) {
        try {
            return new Moving(events, held).moved(progress);
        } catch (SQLException e) {
            throw Server.unusable(e);
        }
    }

    /** Binds the two to each other. A node that is started before {@link #count} finds keys whose records are missing, and ends. */
    public void bindTo(KeptDatabase kept, UUID fresh) {
        try {
            new KeysInKept(kept).say(new DatabaseId(held).begin(fresh));
        } catch (SQLException e) {
            throw Server.unusable(e);
        }
    }

    /** From here on they are the school's. */
    public void count() {
        try {
            held.commit();
        } catch (SQLException e) {
            throw Server.unusable(e);
        }
    }

    /** What does not count by then is gone. */
    @Override
    public void close() {
        try {
            held.close();
        } catch (SQLException e) {
            throw Server.unusable(e);
        }
    }
}
