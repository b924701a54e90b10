package casebook.shared.query;

import casebook.shared.dataprotection.DutyId;

/** One request or breach. Answered by a {@link StatutoryDuties.Item}, or nothing. */
public record FindStatutoryDuty(DutyId dutyId) {}
