package casebook.shared.query;

/** In which order a list comes, by the name that asks for it: what it is sorted by, with a hyphen before it the other way round. */
public interface ListOrder {

    /** As it stands in a request. */
    String asked();

    /** Whether it is the other way round: from last to first. */
    default boolean backwards() {
        return asked().startsWith("-");
    }
}
