package casebook.web;

/** Whether the views show the whole log yet. While they rebuild, the door says so instead of showing half a case. */
public interface ViewsReady {
    /** The header that says how many entries an answer does not show. */
    String BEHIND = "Casebook-Views-Behind";

    /** The header that says how many entries are set aside, because a view could not show them. */
    String SET_ASIDE = "Casebook-Entries-Set-Aside";

    /** Whether everything recorded before the start is shown. */
    boolean ready();

    /** How far the rebuilding has come, 0 to 100. */
    int percent();

    /** How many entries of the log the views have not shown for longer than a person should wait; usually none. */
    long behind();

    /** How many entries of the log some view has set aside, because it could not show them; usually none. */
    long setAside();
}
