package casebook.app.ledger;

/** The cache does not have it, or not readably: it is to be made anew from the log. */
final class Unkept extends RuntimeException {

    Unkept(String what) {
        super(what);
    }

    Unkept(String what, Throwable cause) {
        super(what, cause);
    }
}
