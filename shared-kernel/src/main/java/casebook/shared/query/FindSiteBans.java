package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** The register of bars and bans in force, in this order; answered by a {@link SiteBanRegister}. */
public record FindSiteBans(int limit, @Nullable String after, Order order) {

    /** By the case's reference. */
    public FindSiteBans(int limit, @Nullable String after) {
        this(limit, after, Order.BY_CASE);
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
