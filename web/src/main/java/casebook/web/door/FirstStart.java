package casebook.web.door;

/** A Casebook that nobody administers yet waits for whoever holds its setup code. */
public interface FirstStart {

    /** Whether Casebook still awaits its first administrator. */
    boolean awaited();

    /** Whether this is the setup code. */
    boolean opensWith(String code);

    /** Says that the first administrator is there: the code opens nothing any more. */
    void done();
}
