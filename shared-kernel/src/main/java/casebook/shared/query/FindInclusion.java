package casebook.shared.query;

/** Asks for the proof that an entry is under the latest checkpoint; answered with an {@link InclusionProof}, or nothing. */
public record FindInclusion(long entry) {}
