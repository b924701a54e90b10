package casebook.app.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * The five queries whose answer may be "none". Axon's own return a row holding NULL, which SQLite's driver will not read as a
 * number; these return no row.
 */
final class SqliteStatements {

    private SqliteStatements() {}

    static JdbcEventStorageEngine.Builder use(JdbcEventStorageEngine.Builder engine) {
        return engine.createTailToken(SqliteStatements::tail)
                .createHeadToken(SqliteStatements::head)
                .createTokenAt(SqliteStatements::tokenAt)
                .fetchTrackedEvents(SqliteStatements::nextAfter)
                .lastSequenceNumberFor(SqliteStatements::lastSequenceNumber);
    }

    private static PreparedStatement tail(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement(
                some("min(" + schema.globalIndexColumn() + ") - 1", schema.domainEventTable()));
    }

    private static PreparedStatement head(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement(some("max(" + schema.globalIndexColumn() + ")", schema.domainEventTable()));
    }

    private static PreparedStatement tokenAt(Connection connection, EventSchema schema, Instant at)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(some(
                "min(" + schema.globalIndexColumn() + ") - 1",
                schema.domainEventTable() + " WHERE " + schema.timestampColumn() + " >= ?"));
        statement.setString(1, DateTimeUtils.formatInstant(at));
        return statement;
    }

    private static PreparedStatement nextAfter(Connection connection, EventSchema schema, long index)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(some(
                "min(" + schema.globalIndexColumn() + ")",
                schema.domainEventTable() + " WHERE " + schema.globalIndexColumn() + " > ?"));
        statement.setLong(1, index);
        return statement;
    }

    private static PreparedStatement lastSequenceNumber(Connection connection, EventSchema schema, String aggregate)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(some(
                "max(" + schema.sequenceNumberColumn() + ")",
                schema.domainEventTable() + " WHERE " + schema.aggregateIdentifierColumn() + " = ?"));
        statement.setString(1, aggregate);
        return statement;
    }

    private static String some(String value, String from) {
        return "SELECT found FROM (SELECT " + value + " AS found FROM " + from + ") WHERE found IS NOT NULL";
    }
}
