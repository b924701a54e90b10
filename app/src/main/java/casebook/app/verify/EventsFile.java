package casebook.app.verify;

import casebook.shared.log.Leaf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** The rows of an events file, read and never written. One query is one moment of the log, also while somebody writes to it. */
final class EventsFile implements Rows, AutoCloseable {

    private static final String ROWS = """
            SELECT globalIndex, type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp,
                   payloadType, payloadRevision, payload, metaData
            FROM DomainEventEntry ORDER BY globalIndex
            """;
    private static final int BUSY_MILLIS = 10_000;
    /** No event is nearly as long; a longer one counts as unreadable, or a made-up row could take all the memory. */
    private static final int LONGEST = 16 << 20;

    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;

    private EventsFile(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.createStatement();
        this.rows = statement.executeQuery(ROWS);
    }

    /** With what its writer has not yet folded into it. */
    static EventsFile withWriteAheadLog(Path file) throws IOException {
        return open("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** Without a trace, which is only safe for a file that nobody writes to and that lacks nothing. */
    static EventsFile atRest(Path file) throws IOException {
        return open("jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1");
    }

    private static EventsFile open(String url) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            Connection connection = config.createConnection(url);
            try {
                connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST);
                return new EventsFile(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException("The events file cannot be read", e);
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            return rows.next() ? new Row(rows.getLong(1), leaf()) : null;
        } catch (SQLException e) {
            throw new IOException("The events file cannot be read on", e);
        }
    }

    private @Nullable Leaf leaf() throws SQLException {
        String aggregate = text(3);
        String eventId = text(5);
        String timestamp = text(6);
        String payloadType = text(7);
        byte[] payload = rows.getBytes(9);
        byte[] metadata = rows.getBytes(10);
        if (aggregate == null
                || eventId == null
                || timestamp == null
                || payloadType == null
                || payload == null
                || metadata == null) {
            return null;
        }
        return new Leaf(
                text(2),
                aggregate,
                rows.getLong(4),
                eventId,
                timestamp,
                payloadType,
                text(8),
                ByteBuffer.wrap(payload),
                ByteBuffer.wrap(metadata));
    }

    /** By its bytes, which the driver hands over faster than words. */
    private @Nullable String text(int column) throws SQLException {
        byte[] stored = rows.getBytes(column);
        return stored == null ? null : new String(stored, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try (connection;
                statement) {
            rows.close();
        } catch (SQLException e) {
            throw new IOException("The events file cannot be closed", e);
        }
    }
}
