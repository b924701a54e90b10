package casebook.app.health;

import casebook.web.problem.StoreFaults;
import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sqlite.SQLiteException;

/** What the stores say, or their drivers for them, when they are away, about to go, or have no room left on their disk. */
@Component
final class FaultsOfTheStores implements StoreFaults {

    private static final int DEEP = 20;

    /** SQLITE_IOERR and SQLITE_FULL, whose finer kinds stand in the higher bits. */
    private static final Set<Integer> NO_DISK = Set.of(10, 13);

    private static final int LESS_DETAIL = 0xff;

    /** What the pool says, without a state, of a connection that it has given up already. */
    private static final String CLOSED = "Connection is closed";

    @Override
    public boolean saysAway(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEP)
                .anyMatch(FaultsOfTheStores::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException e -> true; // the pool waited in vain
            case SQLiteException e -> NO_DISK.contains(e.getResultCode().code & LESS_DETAIL);
            case SQLException e -> isConnection(e.getSQLState()) || CLOSED.equals(e.getMessage());
            case MongoSocketException e -> true;
            case MongoClientException e -> true;
            case MongoNotPrimaryException e -> true;
            case MongoNodeIsRecoveringException e -> true;
            default -> false;
        };
    }

    // 08 is no connection, 57P is a server that ends or begins, 53 has no room: on the disk, in memory, for one more
    private static boolean isConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
