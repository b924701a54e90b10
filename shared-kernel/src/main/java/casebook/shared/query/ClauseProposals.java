package casebook.shared.query;

import casebook.shared.policy.PolicyEdition.Clause;
import java.time.Instant;
import java.util.List;

/** What is proposed for the edition after one, in the order of the clauses' codes: for each clause, what was proposed last. */
public record ClauseProposals(List<Proposal> proposals) {

    /** A clause as it should read, without words if it should fall away; who proposed it, and when. */
    public record Proposal(Clause clause, String proposedBy, Instant proposedAt) {}
}
