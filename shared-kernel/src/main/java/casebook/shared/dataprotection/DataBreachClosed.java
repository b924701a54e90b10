package casebook.shared.dataprotection;

import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;

/** The breach need not be reported, with the reason. */
@Revision("1")
public record DataBreachClosed(DutyId dutyId, Sealed reason) implements DutyEvent {}
