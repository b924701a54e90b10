package casebook.command.policy;

import static casebook.shared.examples.PolicyEvents.clauseChangeProposed;
import static casebook.shared.examples.PolicyEvents.proposeClauseChange;

import casebook.command.incident.Policies;
import casebook.shared.examples.Invented;
import casebook.shared.examples.PolicyEvents;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.policy.ClauseChangeProposed;
import casebook.shared.policy.ClauseChangeWithdrawn;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEdition.Kind;
import casebook.shared.policy.PolicyEditions;
import casebook.shared.policy.ProposeClauseChange;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ClauseProposalsTest {

    private static final MetaData REQUEST = MetaData.with(Trace.REQUEST, "r1").and(Trace.DIGEST, "d1");
    private static final MetaData ANOTHER = MetaData.with(Trace.REQUEST, "r2").and(Trace.DIGEST, "d2");
    private static final Clause NOW = PolicyEvents.edition().clause("N1").orElseThrow();

    @Test
    void keeps_how_a_clause_should_read() {
        fixture()
                .givenNoPriorActivity()
                .when(proposeClauseChange(), REQUEST)
                .expectEvents(clauseChangeProposed())
                .expectResultMessagePayload(Invented.EDITION);
    }

    @Test
    void keeps_a_clause_that_the_edition_lacks_and_one_that_should_fall_away() {
        Clause added = new Clause("N8", Kind.INAPPROPRIATE_CONDUCT, "Pictures of other people’s children");
        when(propose(added)).expectEvents(new ClauseChangeProposed(Invented.EDITION, added));
        Clause struck = new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "");
        when(propose(struck)).expectEvents(new ClauseChangeProposed(Invented.EDITION, struck));
    }

    @Test
    void replaces_what_was_proposed_before() {
        Clause other = new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "Other words");
        proposed().when(propose(other), ANOTHER).expectEvents(new ClauseChangeProposed(Invented.EDITION, other));
    }

    @Test
    void takes_a_proposal_back_when_the_clause_is_to_stay_as_it_is() {
        Clause asTyped = new Clause("N1", NOW.kind(), NOW.text() + "\n");
        for (Clause asItIs : List.of(NOW, asTyped)) {
            proposed().when(propose(asItIs), ANOTHER).expectEvents(new ClauseChangeWithdrawn(Invented.EDITION, "N1"));
        }
        fixture()
                .given(
                        new GenericEventMessage<>(clauseChangeProposed(), REQUEST),
                        new GenericEventMessage<>(new ClauseChangeWithdrawn(Invented.EDITION, "N1"), ANOTHER))
                .when(propose(NOW), REQUEST.and(Trace.REQUEST, "r3"))
                .expectNoEvents();
    }

    @Test
    void puts_nothing_on_record_that_is_there_already() {
        proposed().when(proposeClauseChange(), ANOTHER).expectNoEvents();
        when(propose(NOW)).expectNoEvents();
        when(propose(new Clause("N8", Kind.DUTY, ""))).expectNoEvents();
    }

    @Test
    void answers_a_repeated_request_as_it_did_at_first_and_refuses_another_under_its_key() {
        proposed().when(propose(NOW), REQUEST).expectNoEvents().expectResultMessagePayload(Invented.EDITION);
        refused(proposed().when(propose(NOW), REQUEST.and(Trace.DIGEST, "d2")), PolicyRule.OneKeyOneRequest);
    }

    @Test
    void is_of_an_edition_that_was_published() {
        refused(when(new ProposeClauseChange("2031-01", NOW)), PolicyRule.EditionIsPublished);
    }

    @Test
    void is_of_the_latest_edition_only() {
        refused(
                fixture(LocalDate.parse("2027-04-12")).givenNoPriorActivity().when(proposeClauseChange(), REQUEST),
                PolicyRule.ChangesAreToTheLatestEdition);
    }

    @Test
    void leaves_a_clause_in_its_part_of_the_policy() {
        refused(when(propose(new Clause("N1", Kind.DUTY, "Words"))), PolicyRule.ProposedClauseHasItsKind);
    }

    private static ResultValidator<ClauseProposals> when(ProposeClauseChange command) {
        return fixture().givenNoPriorActivity().when(command, REQUEST);
    }

    private static TestExecutor<ClauseProposals> proposed() {
        return fixture().given(new GenericEventMessage<>(clauseChangeProposed(), REQUEST));
    }

    private static ProposeClauseChange propose(Clause clause) {
        return new ProposeClauseChange(Invented.EDITION, clause);
    }

    private static void refused(ResultValidator<ClauseProposals> result, PolicyRule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    private static AggregateTestFixture<ClauseProposals> fixture() {
        return fixture(LocalDate.parse("2024-01-01"));
    }

    /** With another edition, in force from this day. */
    private static AggregateTestFixture<ClauseProposals> fixture(LocalDate other) {
        PolicyEdition one = PolicyEvents.edition();
        PolicyEdition another = new PolicyEdition("another", other, "2029", one.clauses());
        AggregateTestFixture<ClauseProposals> fixture = new AggregateTestFixture<>(ClauseProposals.class);
        fixture.registerInjectableResource((Policies) () -> new PolicyEditions(List.of(one, another)));
        return fixture;
    }
}
