package casebook.shared.query;

/** The views cannot be reached just now, so no query is answered. What was recorded is not touched by it. */
public final class ViewsAway extends RuntimeException {

    public ViewsAway() {
        super("The views cannot be reached");
    }

    public ViewsAway(Throwable cause) {
        super("The views cannot be reached", cause);
    }
}
