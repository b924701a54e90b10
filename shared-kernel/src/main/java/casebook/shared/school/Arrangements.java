package casebook.shared.school;

/** What the school arranges for itself, with its calendar as it has been edited up to now. */
@FunctionalInterface
public interface Arrangements {

    /** As they are now. */
    SchoolArrangements now();
}
