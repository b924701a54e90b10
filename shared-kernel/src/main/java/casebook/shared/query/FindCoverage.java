package casebook.shared.query;

/** How many agreed to an edition in each class; answered by {@link Coverage}. */
public record FindCoverage(String editionId) {}
