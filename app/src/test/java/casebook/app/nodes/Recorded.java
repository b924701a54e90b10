package casebook.app.nodes;

/** What the store of the events itself says is on record, past Casebook. */
interface Recorded {

    /** How many events of the kind with this name. */
    long events(String kind) throws Exception;

    /** How many there are of all kinds. */
    long all() throws Exception;

    /** How many places the log has up to its last event. */
    long places() throws Exception;
}
