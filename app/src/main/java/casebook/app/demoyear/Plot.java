package casebook.app.demoyear;

/** How a concern goes on, and how many in the year go that way. */
enum Plot {
    SCREENED_OUT(11),
    REFERRED(2),
    NO_BREACH(8),
    UNDETERMINED(3),
    ADVISED(10),
    WARNED(9),
    WARNED_TWICE(2),
    MET(4),
    WARNED_AND_MET(3),
    POLICE(2),
    LEGAL_ADVICE(1),
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
