package casebook.app.sqlite;

import casebook.app.folder.DataFolder;
import casebook.app.jdbc.EventsAsStored;
import casebook.app.ledger.StoredEvents;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** A table of so many events of a usual size, as the store has it. */
public record FilledTable(StoredEvents events, EventsDatabase database) implements AutoCloseable {

    private static final int PAYLOAD = 700;
    private static final int METADATA = 250;

    public static FilledTable in(DataFolder data, int rows) throws SQLException {
        EventsDatabase database = EventsDatabase.open(data.database("events.db"));
        try (Connection connection = database.writer().getConnection();
                PreparedStatement table =
                        new SqliteEventTable().createDomainEventTable(connection, new EventSchema())) {
            table.execute();
            connection.setAutoCommit(false);
            fill(connection, rows);
            connection.commit();
        }
        return new FilledTable(new EventsAsStored(database.reader()), database);
    }

    private static void fill(Connection connection, int rows) throws SQLException {
        Random random = new Random(6);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO DomainEventEntry"
                        + " (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload, payloadRevision,"
                        + " payloadType, timeStamp) VALUES (?, 0, 'Incident', ?, ?, ?, '1', 'Something', '2026-11-22T18:00:00Z')")) {
            for (int i = 0; i < rows; i++) {
                insert.setString(1, "case-" + i);
                insert.setString(2, "event-" + i);
                insert.setBytes(3, bytes(METADATA, random));
                insert.setBytes(4, bytes(PAYLOAD, random));
                insert.executeUpdate();
            }
        }
    }

    private static byte[] bytes(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        database.close();
    }
}
