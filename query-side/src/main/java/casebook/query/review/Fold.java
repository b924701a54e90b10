package casebook.query.review;

import casebook.query.store.Recollection;

/** One side of a case, entry by entry, and what it comes to. */
interface Fold {

    void after(Recollection.Entry entry);

    /** What of it is counted by kinds. */
    default void into(Tally tally) {}
}
