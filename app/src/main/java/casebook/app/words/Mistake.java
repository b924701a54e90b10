package casebook.app.words;

/** It cannot be done as it was asked; in a sentence for whoever asked. */
final class Mistake extends Exception {

    private static final long serialVersionUID = 1;

    Mistake(String message) {
        super(message);
    }

    Mistake(String message, Throwable cause) {
        super(message, cause);
    }
}
