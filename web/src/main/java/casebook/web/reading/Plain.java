package casebook.web.reading;

/** How a word in a query may be written. */
final class Plain {
    /** One line without control characters, not too long. */
    static final String LINE = "\\P{Cntrl}{0,500}";

    private Plain() {}
}
