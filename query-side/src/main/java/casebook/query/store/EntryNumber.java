package casebook.query.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** The place of an entry in the log, counted from 0, by which a proof of it is asked. */
public final class EntryNumber {

    /** Where the log of a database begins; Axon Server's begins at 0. */
    private static final long FIRST = 1;

    private static final long NOWHERE = -1;

    private EntryNumber() {}

    /** The place that a view was told with the entry. */
    public static long of(@Nullable TrackingToken token) {
        TrackingToken read = WrappedToken.unwrapLowerBound(token);
        if (read == null || read.position().isEmpty()) {
            return NOWHERE;
        }
        long place = read.position().getAsLong();
        return read instanceof GlobalSequenceTrackingToken ? place : place - FIRST;
    }

    /** The place of an entry that a view was given; -1 for one that has none. */
    public static long of(EventMessage<?> message) {
        return of(message instanceof TrackedEventMessage<?> tracked ? tracked.trackingToken() : null);
    }
}
