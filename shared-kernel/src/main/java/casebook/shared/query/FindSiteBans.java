package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/**
 * The register of bars and bans in force, in this order; with {@code words}, of those alone whose name has every one of these
 * whole words. Answered by a {@link SiteBanRegister}.
 */
public record FindSiteBans(
        @Nullable String words, int limit, @Nullable String after, Order order) {

    /** All of them, by the case's reference. */
    public FindSiteBans(int limit, @Nullable String after) {
        this(null, limit, after, Order.BY_CASE);
    }

    /** In which order. */
    public enum Order implements ListOrder {
        BY_CASE("case"),
        BY_CASE_BACKWARDS("-case"),
        BY_FIRST_DAY("from"),
        BY_FIRST_DAY_BACKWARDS("-from");

        private final String asked;

        Order(String asked) {
            this.asked = asked;
        }

        @Override
        public String asked() {
            return asked;
        }
    }
}
