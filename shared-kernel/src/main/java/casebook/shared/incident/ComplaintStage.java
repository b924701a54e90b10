package casebook.shared.incident;

/** How far a complaint has come in the school's own complaints procedure. */
public enum ComplaintStage {
    /** Somebody tries to put it right by talking. */
    INFORMAL,
    /** It is looked into and answered in writing. */
    FORMAL,
    /** A panel of governors hears it. */
    PANEL
}
