package casebook.shared.policy;

import org.axonframework.serialization.Revision;

/** The review of an edition was published, as the school stood then; it never changes. */
@Revision("1")
public record PolicyReviewPublished(String editionId, ReviewFigures figures) implements PolicyEvent {}
