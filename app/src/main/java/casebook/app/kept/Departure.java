package casebook.app.kept;

import casebook.app.ledger.StoredEvents;

/** The events that several processes share, as they are at one moment, on their way into a data folder. The processes go on meanwhile. */
public interface Departure extends AutoCloseable {

    /** Refused where the keys are those of other events. */
    void refuseUnlessOf(KeptDatabase kept);

    /** All of that moment. */
    StoredEvents events();

    @Override
    void close();
}
