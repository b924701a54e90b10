package casebook.app.verify;

/** What is checked, and what is said where nothing was found against it. */
enum Check {
    STORED("Every event can be read, and nothing is missing from it."),
    NUMBERS("The events are numbered from 1 without a gap."),
    SEQUENCES("In each case, register and letter the entries are numbered from 0 without a gap."),
    IDS("No two events have the same id."),
    TIMES("Every event has a time that can be read."),
    JSON("Every event, and what is kept with it, is readable JSON."),
    REFERENCES("The references of cases have no gap in any year."),
    CHECKPOINTS("Every checkpoint in the log is signed and fits the events before it."),
    KEYS("Every key of the log is vouched for by a checkpoint."),
    WITNESSED("Every checkpoint that you hold fits this log."),
    FILES("The bundle has exactly the files that its manifest lists, and they are unchanged."),
    SIGNED("The bundle's manifest and checkpoint are signed by its key."),
    HISTORY("Every older checkpoint in the bundle is signed and was the beginning of its log."),
    INCLUDED("Every event in the bundle is proven to be in the log that the checkpoint signs.");

    private final String holds;

    Check(String holds) {
        this.holds = holds;
    }

    String holds() {
        return holds;
    }
}
