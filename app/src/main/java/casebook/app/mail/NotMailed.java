package casebook.app.mail;

/** The mail server did not take a message. Says only what kind of failure it was: a server's answer may quote addresses. */
public final class NotMailed extends RuntimeException {

    NotMailed(Throwable cause) {
        super(cause.getClass().getSimpleName());
    }

    /** The kind of failure. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
