package casebook.app.postgres;

import casebook.app.jdbc.EventsAsStored;
import casebook.app.jdbc.EventsCopy;
import casebook.app.jdbc.LogTree;
import casebook.app.ledger.StoredEvents;
import casebook.app.start.StartRefused;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteDataSource;

/** Copies the events of a file into a database, each into its place, and compares the two by the root of their trees: all of it or nothing. */
final class Moving {
    private static final Logger LOG = LoggerFactory.getLogger(Moving.class);

    private final StoredEvents from;
    private final StoredEvents to;
    private final Connection connection;

    Moving(Path file, Connection connection) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        this.from = new EventsAsStored(source);
        this.to = new EventsAsStored(new SingleConnectionDataSource(connection, true));
        this.connection = connection;
    }

    /** Copies into an empty database; what is in another must be the same already. */
    void move() throws SQLException {
        connection.setAutoCommit(false);
        try {
            LogTree moved = moved(place -> {});
            connection.commit();
            LOG.info("{} events are in PostgreSQL, with the same root {}", moved.size(), moved.root());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The same, in a transaction of somebody else's. */
    LogTree moved(LongConsumer progress) throws SQLException {
        LogTree before = to.from(0, 1).isEmpty() ? new EventsCopy(from, connection).copy(progress) : LogTree.of(from);
        if (!before.equals(LogTree.of(to))) {
            throw new StartRefused(
                    "The database holds other records than the file events.db, so they were not moved.",
                    "Give an empty database in casebook.postgres.url; nothing in the file has changed.");
        }
        return before;
    }
}
