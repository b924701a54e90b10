package casebook.app.jdbc;

import casebook.app.ledger.LogBroken;
import casebook.app.ledger.StoredEvents;
import casebook.shared.log.Leaf;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the table of events past Axon: what is signed is what lies on disk. The index is gapless here and begins at 1. */
public record EventsAsStored(DataSource reader) implements StoredEvents {

    private static final byte[] NOTHING = {};
    private static final String EVENTS = """
            SELECT globalIndex, type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp, payloadType,
              payloadRevision, payload, metaData
            FROM DomainEventEntry""";
    private static final String NEXT = EVENTS + " WHERE globalIndex > ? ORDER BY globalIndex LIMIT ?";
    private static final String NEWEST = EVENTS + " ORDER BY globalIndex DESC LIMIT 1";

    @Override
    public List<Leaf> from(long place, int most) {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setLong(1, place);
            statement.setInt(2, most);
            try (ResultSet rows = statement.executeQuery()) {
                return leaves(rows, place);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The stored events could not be read", e);
        }
    }

    @Override
    public Optional<Leaf> newest() {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWEST);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(leaf(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The newest event could not be read", e);
        }
    }

    private static List<Leaf> leaves(ResultSet rows, long place) throws SQLException {
        List<Leaf> leaves = new ArrayList<>();
        while (rows.next()) {
            long expected = place + leaves.size();
            if (rows.getLong(1) != expected + 1) {
                if (!leaves.isEmpty()) {
                    break;
                }
                throw new LogBroken("Entry " + expected + " is missing from the log, and later ones are there.");
            }
            leaves.add(leaf(rows));
        }
        return leaves;
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                bytes(row.getBytes(9)),
                bytes(row.getBytes(10)));
    }

    private static ByteBuffer bytes(byte @Nullable [] stored) {
        return ByteBuffer.wrap(stored == null ? NOTHING : stored);
    }
}
