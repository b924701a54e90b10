package casebook.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEditions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltInPolicyTest {

    private final PolicyEditions policies = new PolicyFiles().read(Optional.empty());
    private final PolicyEdition edition = policies.edition("2025-01").orElseThrow();

    @Test
    void the_edition_of_january_2025_is_in_force_from_its_first_day() {
        assertThat(policies.editions()).containsExactly(edition);
        assertThat(policies.inForceOn(LocalDate.parse("2025-01-01"))).contains(edition);
        assertThat(policies.inForceOn(LocalDate.parse("2024-12-31"))).isEmpty();
        assertThat(edition.reviewDue()).isEqualTo("Spring 2027");
    }

    @Test
    void it_has_every_clause_in_the_policys_order() {
        assertThat(edition.clauses())
                .extracting(Clause::code)
                .containsExactly("G1 G2 G3 G4 E1 E2 E3 E4 E5 E6 N1 N2 N3 N4 N5 N6 N7 P1 P2 A1 A2 A3 A4 A5 D1 D2 M1 K1"
                        .split(" "));
    }

    @Test
    void a_clauses_kind_goes_with_the_letter_of_its_code() {
        assertThat(edition.clauses())
                .allSatisfy(clause -> assertThat(clause.kind().name())
                        .startsWith(
                                switch (clause.code().charAt(0)) {
                                    case 'G' -> "GUIDELINE";
                                    case 'E' -> "EXPECTATION";
                                    case 'N' -> "INAPPROPRIATE_CONDUCT";
                                    case 'P' -> "PROCESS";
                                    case 'A' -> "RESPONSE";
                                    case 'D' -> "DUTY";
                                    case 'M' -> "MODERATORS";
                                    default -> "ACKNOWLEDGEMENT";
                                }));
    }

    @Test
    void its_words_are_the_policys_own() {
        assertThat(words("N3")).isEqualTo("bringing the school into disrepute.");
        assertThat(words("P2"))
                .startsWith("If the school suspects, or becomes aware, that a parent/carer has breached")
                .endsWith("will gather information from those involved and speak to the parent about the incident.");
        assertThat(words("D1")).isEqualTo("The school will always respond to an incident in a proportional way.");
    }

    @Test
    void it_names_no_school_and_no_address() {
        assertThat(edition.clauses())
                .extracting(Clause::text)
                .noneMatch(text -> text.contains("@") || text.contains("St.") || text.contains("Saint"));
    }

    private String words(String code) {
        return edition.clause(code).orElseThrow().text();
    }
}
