package casebook.app.postgres;

import casebook.app.jdbc.EventsAsStored;
import casebook.app.ledger.StoredEvents;
import casebook.app.start.StartRefused;
import casebook.shared.log.Frontier;
import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteDataSource;

/** Copies the events of a file into a database, each into its place, and compares the two by the root of their trees: all of it or nothing. */
final class Moving {
    private static final Logger LOG = LoggerFactory.getLogger(Moving.class);
    private static final int BATCH = 1_000;
    private static final String APPEND = """
            INSERT INTO DomainEventEntry (globalIndex, type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp, payloadType,
              payloadRevision, payload, metaData) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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
            if (to.from(0, 1).isEmpty()) {
                copy();
            }
            compare();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void compare() {
        Tree before = tree(from);
        if (!before.equals(tree(to))) {
            throw new StartRefused(
                    "The database holds other records than the file events.db, so they were not moved.",
                    "Give an empty database in casebook.postgres.url; nothing in the file has changed.");
        }
        LOG.info("{} events are in PostgreSQL, with the same root {}", before.size(), before.root());
    }

    private void copy() throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            long[] place = {0};
            each(from, leaves -> {
                try {
                    for (Leaf leaf : leaves) {
                        place[0]++;
                        add(append, place[0], leaf);
                    }
                    append.executeBatch();
                } catch (SQLException e) {
                    throw new IllegalStateException("The events could not be copied", e);
                }
            });
        }
    }

    private static void add(PreparedStatement append, long place, Leaf leaf) throws SQLException {
        append.setLong(1, place);
        append.setString(2, leaf.aggregateType());
        append.setString(3, leaf.aggregate());
        append.setLong(4, leaf.sequence());
        append.setString(5, leaf.eventId());
        append.setString(6, leaf.timestamp());
        append.setString(7, leaf.payloadType());
        append.setString(8, leaf.payloadRevision());
        append.setBytes(9, bytes(leaf.payload()));
        append.setBytes(10, bytes(leaf.metadata()));
        append.addBatch();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private record Tree(long size, Hash root) {}

    private static Tree tree(StoredEvents events) {
        Frontier frontier = Frontier.empty();
        each(events, leaves -> leaves.forEach(leaf -> frontier.append(leaf.hash())));
        return new Tree(frontier.size(), frontier.root());
    }

    private static void each(StoredEvents events, Consumer<List<Leaf>> use) {
        long place = 0;
        for (List<Leaf> batch = events.from(0, BATCH); !batch.isEmpty(); batch = events.from(place, BATCH)) {
            use.accept(batch);
            place += batch.size();
        }
    }
}
