package casebook.app.start;

/** Casebook will not start, for a reason that whoever starts it can act on: told in two sentences, without a stack trace. */
public final class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    public StartRefused(String why, String remedy, Throwable cause) {
        super(why, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
