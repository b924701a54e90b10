package casebook.app.postgres;

import java.sql.Connection;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether PostgreSQL answers. A node without it is still asked by people, who are told to come again: so this takes no node out. */
final class PostgresHealthIndicator extends AbstractHealthIndicator {

    private static final int SECONDS = 2;

    private final PostgresDatabase database;

    PostgresHealthIndicator(PostgresDatabase database) {
        super("PostgreSQL could not be asked");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        try (Connection connection = database.reader().getConnection()) {
            health.status(connection.isValid(SECONDS) ? "UP" : "DOWN");
        }
    }
}
