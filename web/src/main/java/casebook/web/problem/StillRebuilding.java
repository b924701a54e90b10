package casebook.web.problem;

/** The views do not show the whole log yet. */
public final class StillRebuilding extends RuntimeException {
    private final int percent;

    public StillRebuilding(int percent) {
        super("The views are being rebuilt");
        this.percent = percent;
    }

    int percent() {
        return percent;
    }
}
