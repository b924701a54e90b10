package casebook.query.progress;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;

/** Where those views stand that another process moves along the log, as far as this one can tell. */
public interface KeptPlaces {

    /** Of views that every process has of its own there is nothing to tell. */
    KeptPlaces NONE = new KeptPlaces() {
        @Override
        public Optional<TrackingToken> of(String view) {
            return Optional.empty();
        }

        @Override
        public boolean withinReach() {
            return true;
        }
    };

    /** The place of a view, by its name; it may lie behind where the view really is. */
    Optional<TrackingToken> of(String view);

    /** Whether the views can be reached at all; where they cannot, waiting for them is of no use. */
    boolean withinReach();
}
