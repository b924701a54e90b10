package casebook.app.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.jdbc.AbstractEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The tables. The place in the log only ever grows, without gaps: an append that fails takes its number back with it. */
final class SqliteEventTable extends AbstractEventTableFactory {

    @Override
    public PreparedStatement createDomainEventTable(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement("""
                CREATE TABLE IF NOT EXISTS %s (
                  %s INTEGER PRIMARY KEY AUTOINCREMENT,
                  %s TEXT NOT NULL, %s INTEGER NOT NULL, %s TEXT, %s TEXT NOT NULL,
                  %s BLOB, %s BLOB NOT NULL, %s TEXT, %s TEXT NOT NULL, %s TEXT NOT NULL,
                  UNIQUE (%3$s, %4$s), UNIQUE (%6$s))
                """.formatted(
                        schema.domainEventTable(),
                        schema.globalIndexColumn(),
                        schema.aggregateIdentifierColumn(),
                        schema.sequenceNumberColumn(),
                        schema.typeColumn(),
                        schema.eventIdentifierColumn(),
                        schema.metaDataColumn(),
                        schema.payloadColumn(),
                        schema.payloadRevisionColumn(),
                        schema.payloadTypeColumn(),
                        schema.timestampColumn()));
    }

    @Override
    protected String idColumnType() {
        return "INTEGER";
    }

    @Override
    protected String payloadType() {
        return "BLOB";
    }
}
