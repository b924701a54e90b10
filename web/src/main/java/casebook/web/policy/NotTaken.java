package casebook.web.policy;

/** A line of a list that cannot be taken. */
final class NotTaken extends RuntimeException {

    private final String reason;

    NotTaken(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
