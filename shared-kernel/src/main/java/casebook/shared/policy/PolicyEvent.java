package casebook.shared.policy;

/** What happens to the school's policy, beside what happens to cases under it. Its metadata say who did it and when. */
public sealed interface PolicyEvent
        permits AcknowledgementRecorded,
                AskedToSignCounted,
                ClauseChangeProposed,
                ClauseChangeWithdrawn,
                PolicyEditionPublished,
                PolicyReviewPublished {

    /** The edition it is about. */
    String editionId();
}
