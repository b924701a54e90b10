package casebook.app.jdbc;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Tells Axon that somebody else was first: neither of its own resolvers knows how SQLite, or PostgreSQL, says so. */
public final class DuplicateKeys implements PersistenceExceptionResolver {

    private static final int SQLITE_CONSTRAINT = 19;
    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return isDuplicate(exception);
    }

    private static boolean isDuplicate(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> false;
            case SQLException e -> saysSo(e) || isDuplicate(e.getNextException()) || isDuplicate(e.getCause());
            default -> isDuplicate(thrown.getCause());
        };
    }

    private static boolean saysSo(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                || (e instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xff) == SQLITE_CONSTRAINT);
    }
}
