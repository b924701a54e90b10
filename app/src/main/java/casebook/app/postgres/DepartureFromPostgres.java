package casebook.app.postgres;

import casebook.app.jdbc.EventsAsStored;
import casebook.app.kept.Departure;
import casebook.app.kept.KeptDatabase;
import casebook.app.ledger.StoredEvents;
import casebook.app.start.StartRefused;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Out of PostgreSQL, in one transaction that only reads. */
public final class DepartureFromPostgres implements Departure {

    private final Connection connection;

    private DepartureFromPostgres(Connection connection) {
        this.connection = connection;
    }

    /** From the database of these settings. */
    public static DepartureFromPostgres in(Environment given) {
        try {
            Connection connection = Server.source(PostgresSettings.in(given)).getConnection();
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new DepartureFromPostgres(connection);
        } catch (SQLException e) {
            throw Server.unusable(e);
        }
    }

    @Override
    public void refuseUnlessOf(KeptDatabase kept) {
        KeysInKept keys = new KeysInKept(kept);
        if (!known().equals(keys.said())) {
            throw new StartRefused(
                    keys.where() + " belongs to another database than the one in casebook.postgres.url.",
                    "Use the two that belong together: without their keys the records cannot be read.");
        }
    }

    @Override
    public StoredEvents events() {
        return new EventsAsStored(new SingleConnectionDataSource(connection, true));
    }

    private String known() {
        try {
            if (!"null".equals(Server.answer(connection, "SELECT to_regclass('casebook_database')"))) {
                String known = new DatabaseId(connection).known();
                if (known != null) {
                    return known;
                }
            }
        } catch (SQLException e) {
            throw Server.unusable(e);
        }
        throw new StartRefused(
                "The database in casebook.postgres.url holds no records.", "Correct casebook.postgres.url.");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Server.unusable(e);
        }
    }
}
