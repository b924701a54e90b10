package casebook.shared.dataprotection;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The request was answered. */
@Revision("1")
public record SubjectAccessAnswered(DutyId dutyId, LocalDate answeredOn) implements DutyEvent {}
