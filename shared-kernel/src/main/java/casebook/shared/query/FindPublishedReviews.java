package casebook.shared.query;

/** Every review of the policy that was published; answered by a {@link PublishedReviews}. */
public record FindPublishedReviews() {}
