package casebook.shared.dataprotection;

import casebook.shared.seal.Sealed;

/** Records why the breach need not be reported: it is unlikely to be a risk to anybody. */
public record CloseDataBreach(DutyId dutyId, Sealed reason) implements DutyCommand {}
