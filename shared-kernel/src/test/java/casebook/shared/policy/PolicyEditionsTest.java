package casebook.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEdition.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyEditionsTest {

    private static final PolicyEdition FIRST = edition("2025-01", "2025-01-01");
    private static final PolicyEdition SECOND = edition("2027-04", "2027-04-12");

    private final PolicyEditions editions = new PolicyEditions(List.of(SECOND, FIRST));

    @Test
    void none_was_in_force_before_the_first() {
        assertThat(editions.inForceOn(LocalDate.parse("2024-12-31"))).isEmpty();
    }

    @Test
    void an_edition_is_in_force_from_its_first_day() {
        assertThat(editions.inForceOn(LocalDate.parse("2025-01-01"))).contains(FIRST);
        assertThat(editions.inForceOn(LocalDate.parse("2027-04-12"))).contains(SECOND);
    }

    @Test
    void an_edition_stays_in_force_until_the_next_begins() {
        assertThat(editions.inForceOn(LocalDate.parse("2027-04-11"))).contains(FIRST);
        assertThat(editions.inForceOn(LocalDate.parse("2035-01-01"))).contains(SECOND);
    }

    @Test
    void the_latest_is_the_one_that_no_other_follows_in_whatever_order_they_were_published() {
        assertThat(editions.latest()).contains(SECOND);
        assertThat(new PolicyEditions(List.of(FIRST, SECOND)).latest()).contains(SECOND);
        assertThat(new PolicyEditions(List.of()).latest()).isEmpty();
    }

    @Test
    void a_clause_is_found_by_its_exact_code() {
        assertThat(FIRST.clause("N1")).map(Clause::text).contains("abusive or personal comments");
        assertThat(FIRST.clause("n1")).isEmpty();
        assertThat(FIRST.clause("N9")).isEmpty();
    }

    @Test
    void only_what_asks_something_of_parents_can_be_alleged() {
        assertThat(Kind.values())
                .filteredOn(Kind::canBeAlleged)
                .containsExactly(Kind.GUIDELINE, Kind.EXPECTATION, Kind.INAPPROPRIATE_CONDUCT);
    }

    private static PolicyEdition edition(String id, String inForceFrom) {
        return new PolicyEdition(
                id,
                LocalDate.parse(inForceFrom),
                "Spring 2027",
                List.of(new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "abusive or personal comments")));
    }
}
