package casebook.query.store;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A store that a view needs is away, or about to be: what fails now will not fail when it is back. */
public final class Outage extends RuntimeException {

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoConnectionPoolClearedException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoExecutionTimeoutException.class,
            MongoInterruptedException.class,
            MongoWriteConcernException.class,
            SQLException.class);

    public Outage(Throwable cause) {
        super("A store that a view needs is away", cause);
    }

    /** Whether it is why something failed. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(one -> SIGNS.stream().anyMatch(sign -> sign.isInstance(one)));
    }
}
