package casebook.app.jdbc;

import casebook.app.ledger.StoredEvents;
import casebook.shared.log.Frontier;
import casebook.shared.log.Leaf;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;

/** Copies events into an empty table of another database, each into its place, by the bytes in which it is stored. */
public record EventsCopy(StoredEvents from, Connection to) {

    private static final String APPEND = """
            INSERT INTO DomainEventEntry (globalIndex, type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp, payloadType,
              payloadRevision, payload, metaData) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** In the transaction that the connection has; tells how far it is, and answers with the tree of what was read. */
    public LogTree copy(LongConsumer progress) throws SQLException {
        Frontier frontier = Frontier.empty();
        try (PreparedStatement append = to.prepareStatement(APPEND)) {
            LogTree.each(from, leaves -> {
                try {
                    add(append, leaves, frontier, progress);
                } catch (SQLException e) {
                    throw new IllegalStateException("The events could not be copied", e);
                }
            });
        }
        return LogTree.of(frontier);
    }

    private static void add(PreparedStatement append, List<Leaf> leaves, Frontier frontier, LongConsumer progress)
            throws SQLException {
        for (Leaf leaf : leaves) {
            frontier.append(leaf.hash());
            add(append, frontier.size(), leaf);
            progress.accept(frontier.size());
        }
        append.executeBatch();
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
}
