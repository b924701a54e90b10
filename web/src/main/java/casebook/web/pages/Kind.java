package casebook.web.pages;

/** How it is asked and what its answer is in JSON. */
enum Kind {
    LINE,
    /** Typed anew each time, and never shown again. */
    PASSWORD,
    /** The same, for one that is being chosen. */
    NEW_PASSWORD,
    WORDS,
    LINES,
    NUMBER,
    CHOICE,
    CHOICES,
    LIST,
    YES_OR_NO,
    DAY,
    MOMENT,
    FILE,
    /** Not asked: it is always sent as it is. */
    GIVEN,
    /** Not asked: it is sent when something else of its row is answered. */
    GIVEN_IF_BEGUN;

    /** Whether it asks for a day, or a time of one. */
    boolean isADay() {
        return this == DAY || this == MOMENT;
    }
}
