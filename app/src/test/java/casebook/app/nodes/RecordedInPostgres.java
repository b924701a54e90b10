package casebook.app.nodes;

import casebook.app.postgres.PrivatePostgres;
import java.sql.SQLException;

/** Asked of PostgreSQL. */
record RecordedInPostgres(String database) implements Recorded {

    @Override
    public long events(String kind) throws SQLException {
        return asked("SELECT count(*) FROM DomainEventEntry WHERE payloadType LIKE '%." + kind + "'");
    }

    @Override
    public long all() throws SQLException {
        return asked("SELECT count(*) FROM DomainEventEntry");
    }

    @Override
    public long places() throws SQLException {
        return asked("SELECT max(globalIndex) FROM DomainEventEntry");
    }

    private long asked(String question) throws SQLException {
        return Long.parseLong(PrivatePostgres.asked(database, question));
    }
}
