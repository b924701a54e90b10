package casebook.app.verify;

/** Whoever asked has stopped it. */
final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1;

    Interrupted() {
        super("Stopped before the end, so nothing is said about the whole.");
    }
}
