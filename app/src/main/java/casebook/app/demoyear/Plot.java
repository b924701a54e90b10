package casebook.app.demoyear;

/**
 * How a concern goes on, and how many in the year go that way. They are dealt out to the terms in this order, so that what is told together
 * (what was no breach, what was met with a letter) is of five and more in each: a review of fewer could be published, but would say nothing.
 */
enum Plot {
    SCREENED_OUT(15),
    REFERRED(2),
    NO_BREACH(10),
    UNDETERMINED(3),
    ADVISED(15),
    WARNED(10),
    WARNED_AND_MET(3),
    LEGAL_ADVICE(1),
    MET(3),
    WARNED_TWICE(2),
    POLICE(2),
    BAN_CONFIRMED(2),
    BAN_NOT_IMPOSED(1),
    BAR_LIFTED(1),
    LEFT_OPEN(2);

    private final int cases;

    Plot(int cases) {
        this.cases = cases;
    }

    int cases() {
        return cases;
    }

    /** Clauses that it may be about. */
    String clause(int number) {
        return switch (this) {
            case SCREENED_OUT -> number % 2 == 0 ? "G2" : "G3";
            case POLICE, BAN_CONFIRMED, BAN_NOT_IMPOSED, BAR_LIFTED -> "N7";
            case LEGAL_ADVICE -> "N4";
            case ADVISED -> number % 3 == 0 ? "N6" : "G1";
            case WARNED_AND_MET, WARNED_TWICE -> "N1";
            default -> number % 4 == 0 ? "N2" : number % 7 == 0 ? "N3" : "N1";
        };
    }
}
