package casebook.shared.query;

/** What the log proves of itself, to be checked by whoever asked and not by us. */
public sealed interface LogProof permits InclusionProof, ConsistencyProof {}
