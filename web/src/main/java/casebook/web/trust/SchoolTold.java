package casebook.web.trust;

import casebook.shared.query.GovernorsOverview;
import org.jspecify.annotations.Nullable;

/** What a school told when it was asked: what its own governors are told, or nothing, and why. */
public record SchoolTold(
        String school,
        @Nullable GovernorsOverview overview,
        @Nullable Silence silence) {

    /** A school that answered. */
    public static SchoolTold of(String school, GovernorsOverview overview) {
        return new SchoolTold(school, overview, null);
    }

    /** A school that told nothing. */
    public static SchoolTold nothing(String school, Silence why) {
        return new SchoolTold(school, null, why);
    }
}
