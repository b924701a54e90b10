package casebook.query.clauseproposals;

import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.query.ClauseProposals;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** What is proposed for a clause: its edition and its code are its key. */
record ClauseProposalDocument(
        @JsonProperty("_id") String id, String edition, Clause clause, String proposedBy, Instant proposedAt) {

    static final String COLLECTION = "clauseproposals";

    static String id(String edition, String code) {
        return edition + "/" + code;
    }

    ClauseProposals.Proposal proposal() {
        return new ClauseProposals.Proposal(clause, proposedBy, proposedAt);
    }
}
