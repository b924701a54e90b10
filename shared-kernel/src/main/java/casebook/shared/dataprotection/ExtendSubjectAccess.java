package casebook.shared.dataprotection;

import casebook.shared.seal.Sealed;

/** Takes two further months for a complex request, or for one of many, and says why. */
public record ExtendSubjectAccess(DutyId dutyId, Sealed reason) implements DutyCommand {}
