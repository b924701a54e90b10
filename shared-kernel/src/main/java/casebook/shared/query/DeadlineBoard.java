package casebook.shared.query;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open deadlines across cases. Dates are Europe/London. */
public record DeadlineBoard(List<Item> items, @Nullable String next) {

    /**
     * Something due on a day, and to the moment ({@code dueAt}) where the law counts hours: on a case, or a statutory duty, which may
     * concern a case. {@code number} tells two of a kind apart; {@code remindedAt} is when somebody was last reminded of this day.
     */
    public record Item(
            @Nullable IncidentId incidentId,
            @Nullable String reference,
            @Nullable DutyId dutyId,
            Kind kind,
            int number,
            LocalDate due,
            @Nullable Instant dueAt,
            boolean missed,
            @Nullable Instant remindedAt,
            boolean remindedOfMiss) {}

    /** What is due. */
    public enum Kind {
        MEETING,
        BAN_REPRESENTATIONS,
        BAN_REVIEW,
        BAN_ENDS,
        DEFAMATION_LIMITATION,
        EMERGENCY_RATIFICATION,
        RETENTION_OVER,
        SUBJECT_ACCESS,
        BREACH_REPORT,
        POLICY_REVIEW;

        /** Whether it runs out by itself, so that nobody misses it. */
        public boolean runsOut() {
            return this == BAN_ENDS || this == DEFAMATION_LIMITATION || this == RETENTION_OVER;
        }
    }
}
