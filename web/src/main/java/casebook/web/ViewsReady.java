package casebook.web;

/** Whether the views show the whole log yet. While they rebuild, the door says so instead of showing half a case. */
public interface ViewsReady {
    /** Whether everything recorded before the start is shown. */
    boolean ready();

    /** How far the rebuilding has come, 0 to 100. */
    int percent();
}
