package casebook.app.ledger;

/** The log is not what it was. Says where, in a sentence, and nothing of what it holds. */
public final class LogBroken extends RuntimeException {

    public LogBroken(String finding) {
        super(finding);
    }
}
