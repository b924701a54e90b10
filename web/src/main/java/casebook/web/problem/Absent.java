package casebook.web.problem;

/** There is no such thing, or it is not theirs to know of: the two look alike from outside. */
public final class Absent extends RuntimeException {
    public Absent() {
        super("There is no such thing, or it is not yours to know of.");
    }
}
