package casebook.app.verify;

import casebook.app.sqlite.EmptyEvents;
import casebook.shared.log.Leaf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** A log in a real events file, with the tables that Casebook makes and without Casebook. */
final class StoredLog {

    private static final String INSERT = """
            INSERT INTO DomainEventEntry (globalIndex, type, aggregateIdentifier, sequenceNumber, eventIdentifier,
              timeStamp, payloadType, payloadRevision, payload, metaData) VALUES (?,?,?,?,?,?,?,?,?,?)
            """;

    private StoredLog() {}

    static void write(List<Row> rows, Path folder) throws IOException, SQLException {
        EmptyEvents.in(folder);
        try (Connection connection = open(folder)) {
            append(rows, connection);
        }
    }

    static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
    }

    static void append(List<Row> rows, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                Leaf leaf = Objects.requireNonNull(row.leaf());
                insert.setLong(1, row.globalIndex());
                insert.setString(2, leaf.aggregateType());
                insert.setString(3, leaf.aggregate());
                insert.setLong(4, leaf.sequence());
                insert.setString(5, leaf.eventId());
                insert.setString(6, leaf.timestamp());
                insert.setString(7, leaf.payloadType());
                insert.setString(8, leaf.payloadRevision());
                insert.setBytes(9, bytes(leaf.payload()));
                insert.setBytes(10, bytes(leaf.metadata()));
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
