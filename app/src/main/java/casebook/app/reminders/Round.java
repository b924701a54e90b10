package casebook.app.reminders;

/** What the timer does again and again; doing it once more does no harm. */
interface Round {

    /** Once round. */
    void go();
}
