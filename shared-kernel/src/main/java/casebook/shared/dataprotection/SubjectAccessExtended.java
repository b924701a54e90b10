package casebook.shared.dataprotection;

import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The time for a request was extended, with the reason that the person is told. */
@Revision("1")
public record SubjectAccessExtended(DutyId dutyId, LocalDate due, Sealed reason) implements DutyEvent {}
