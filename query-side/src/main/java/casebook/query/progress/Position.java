package casebook.query.progress;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** A place in the log, as tokens tell it. */
final class Position {

    static final long BEFORE_ALL = -1;

    private Position() {}

    /** A token that replays and has read nothing yet claims position 0: what it wraps is asked instead. */
    static long of(@Nullable TrackingToken token) {
        TrackingToken read = WrappedToken.unwrapLowerBound(token);
        return read == null ? BEFORE_ALL : read.position().orElse(BEFORE_ALL);
    }

    /** Whether a token is past a position; one within a gap, still to be committed, is not covered. */
    static boolean covers(@Nullable TrackingToken token, long position) {
        TrackingToken read = WrappedToken.unwrapLowerBound(token);
        return of(token) >= position
                && !(read instanceof GapAwareTrackingToken gaps
                        && gaps.getGaps().contains(position));
    }
}
