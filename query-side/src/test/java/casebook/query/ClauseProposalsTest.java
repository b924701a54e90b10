package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.Invented;
import casebook.shared.examples.PolicyEvents;
import casebook.shared.policy.ClauseChangeProposed;
import casebook.shared.policy.ClauseChangeWithdrawn;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEdition.Kind;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.ClauseProposals;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindClauseProposals;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class ClauseProposalsTest {

    private static final Clause OTHER = new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "Other words");
    private static final Clause ANOTHER = new Clause("D2", Kind.DUTY, "");

    private final Views views;

    ClauseProposalsTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(PolicyEvents.clauseChangeProposed());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_proposal_is_shown_with_who_made_it_and_when() {
        assertThat(proposals(Invented.EDITION)).singleElement().satisfies(proposal -> {
            assertThat(proposal.clause())
                    .isEqualTo(PolicyEvents.clauseChangeProposed().clause());
            assertThat(proposal.proposedBy()).isNotBlank();
            assertThat(proposal.proposedAt()).isEqualTo(Log.friday());
        });
    }

    @Test
    void the_last_one_for_each_clause_is_shown() {
        views.recorded(
                new ClauseChangeProposed(Invented.EDITION, OTHER), new ClauseChangeProposed(Invented.EDITION, ANOTHER));
        assertThat(proposals(Invented.EDITION))
                .extracting(ClauseProposals.Proposal::clause)
                .containsExactly(ANOTHER, OTHER);
    }

    @Test
    void one_that_was_taken_back_is_shown_no_more_and_stays_on_record() {
        views.recorded(new ClauseChangeWithdrawn(Invented.EDITION, "N1"));
        assertThat(proposals(Invented.EDITION)).isEmpty();
        assertThat(views.ask(new FindAuditTrail(false, null, null, null, null, null, 50, null), AuditTrail.class)
                        .entries())
                .extracting(AuditTrail.Entry::type)
                .containsExactly("ClauseChangeProposed", "ClauseChangeWithdrawn");
    }

    @Test
    void those_of_another_edition_are_its_own() {
        assertThat(proposals("2031-01")).isEmpty();
        views.recorded(new ClauseChangeWithdrawn("2031-01", "N1"));
        assertThat(proposals(Invented.EDITION)).hasSize(1);
    }

    private List<ClauseProposals.Proposal> proposals(String edition) {
        return views.ask(new FindClauseProposals(edition), ClauseProposals.class)
                .proposals();
    }
}
