package casebook.query.deadlines;

import static casebook.shared.query.DeadlineBoard.Kind.POLICY_REVIEW;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.ReviewDue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * The policy's next review among the deadlines: of the latest edition, as it says itself. It is done when an edition is published that says
 * when it is to be reviewed in its turn.
 */
record PolicyReviewDeadline(@JsonProperty("_id") DutyId id, long version, List<OpenDeadline> due) {

    /** There is one policy, so this is always the same. */
    static final DutyId POLICY = new DutyId(UUID.fromString("706f6c69-6379-8000-8000-726576696577"));

    static PolicyReviewDeadline of(PolicyEdition edition) {
        return new PolicyReviewDeadline(
                POLICY,
                edition.inForceFrom().toEpochDay(),
                ReviewDue.of(edition.reviewDue()).stream()
                        .map(on -> new OpenDeadline(POLICY_REVIEW, DutyDeadlines.ONLY_ONE, on))
                        .toList());
    }
}
