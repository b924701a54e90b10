package casebook.shared.query;

import casebook.shared.seal.Sealed;

/** What somebody of this name agreed to; answered by {@link AcknowledgementsByName}. */
public record FindAcknowledgementsOf(Sealed name) {}
