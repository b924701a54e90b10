package casebook.web;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Editions of the policy as the views tell them. */
final class Editions {

    private Editions() {}

    static PolicyEditionList.Item inForceFrom(String day, String id) {
        return new PolicyEditionList.Item(id, LocalDate.parse(day), "Spring 2027", 12, Instant.EPOCH);
    }

    /** The one of January 2025, with one clause, N1, that says this. */
    static PolicyEditionPage saying(String clause) {
        return new PolicyEditionPage(
                "2025-01",
                LocalDate.parse("2025-01-06"),
                "Spring 2027",
                List.of(new PolicyEdition.Clause("N1", PolicyEdition.Kind.INAPPROPRIATE_CONDUCT, clause)),
                null,
                null,
                Instant.EPOCH);
    }
}
