package casebook.shared.policy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Publishes the review of an edition of the policy: to governors, and in part to everybody. Once for each edition, over whole terms, so
 * that no two of them can be subtracted from each other. Answered by the edition's id.
 */
public record PublishPolicyReview(String editionId, ReviewFigures figures) {

    /** The one book that all reviews are published in. */
    public static final String BOOK = "policy-reviews";

    /** Where it is published. */
    @TargetAggregateIdentifier
    public String book() {
        return BOOK;
    }
}
