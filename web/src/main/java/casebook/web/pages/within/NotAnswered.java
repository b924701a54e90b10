package casebook.web.pages.within;

/** The API did not show what a page was to show. */
public final class NotAnswered extends RuntimeException {
    private final transient Told told;

    NotAnswered(Told told) {
        super("The API answered " + told.status());
        this.told = told;
    }

    /** What it said instead. */
    public Told told() {
        return told;
    }
}
