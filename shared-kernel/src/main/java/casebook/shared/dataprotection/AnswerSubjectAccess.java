package casebook.shared.dataprotection;

import java.time.LocalDate;

/** Records on which day the request was answered. */
public record AnswerSubjectAccess(DutyId dutyId, LocalDate answeredOn) implements DutyCommand {}
