package casebook.command.policy;

import static casebook.shared.examples.PolicyEvents.edition;
import static casebook.shared.examples.PolicyEvents.editionPublished;
import static casebook.shared.examples.PolicyEvents.publishEdition;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEdition.Kind;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.policy.PublishPolicyEdition;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class PolicyBookTest {

    private static final Clause RULE = new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "Abusive or personal comments");
    private static final Clause PROMISE = new Clause("K1", Kind.ACKNOWLEDGEMENT, "I agree");

    @Test
    void takes_its_first_edition_with_the_names_of_those_who_signed() {
        fixture()
                .givenNoPriorActivity()
                .when(publishEdition())
                .expectEvents(editionPublished())
                .expectResultMessagePayload("2025-01");
    }

    @Test
    void takes_a_later_edition_without_them() {
        PolicyEdition later = of("2027-04", "2027-04-12", "Spring 2029", RULE);
        published()
                .when(publish(later))
                .expectEvents(new PolicyEditionPublished(later, null, null))
                .expectResultMessagePayload("2027-04");
    }

    @Test
    void takes_the_same_edition_again_as_the_repeat_it_is() {
        published().when(publishEdition()).expectNoEvents().expectResultMessagePayload("2025-01");
    }

    @Test
    void never_changes_what_is_published() {
        refused(published().when(publish(edition())), PolicyRule.EditionIsPublishedOnce);
        refused(
                published().when(publish(of("2025-01", "2025-01-01", "Autumn 2027", RULE, PROMISE))),
                PolicyRule.EditionIsPublishedOnce);
    }

    @Test
    void has_one_edition_in_force_on_a_day() {
        refused(published().when(publish(of("other", "2025-01-01", "2027", RULE))), PolicyRule.OneEditionPerDay);
    }

    @Test
    void needs_every_text() {
        refusedAtFirst(of(" ", "2025-01-01", "2027", RULE), PolicyRule.EveryTextIsThere);
        refusedAtFirst(of("1", "2025-01-01", "", RULE), PolicyRule.EveryTextIsThere);
        refusedAtFirst(
                of("1", "2025-01-01", "2027", RULE, new Clause("N2", Kind.DUTY, " ")), PolicyRule.EveryTextIsThere);
        refusedAtFirst(
                of("1", "2025-01-01", "2027", RULE, new Clause("", Kind.DUTY, "x")), PolicyRule.EveryTextIsThere);
    }

    @Test
    void needs_a_code_of_its_own_for_each_clause() {
        refusedAtFirst(of("1", "2025-01-01", "2027", RULE, RULE), PolicyRule.ClauseCodesAreUnique);
    }

    @Test
    void needs_something_that_can_be_alleged() {
        refusedAtFirst(of("1", "2025-01-01", "2027", PROMISE), PolicyRule.SomethingCanBeAlleged);
        refusedAtFirst(of("1", "2025-01-01", "2027"), PolicyRule.SomethingCanBeAlleged);
    }

    private static void refusedAtFirst(PolicyEdition edition, Rule rule) {
        refused(fixture().givenNoPriorActivity().when(publish(edition)), rule);
    }

    private static void refused(ResultValidator<PolicyBook> result, Rule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    private static TestExecutor<PolicyBook> published() {
        return fixture().given(editionPublished());
    }

    private static AggregateTestFixture<PolicyBook> fixture() {
        return new AggregateTestFixture<>(PolicyBook.class);
    }

    private static PublishPolicyEdition publish(PolicyEdition edition) {
        return new PublishPolicyEdition(edition, null, null);
    }

    private static PolicyEdition of(String id, String from, String review, Clause... clauses) {
        return new PolicyEdition(id, LocalDate.parse(from), review, List.of(clauses));
    }
}
