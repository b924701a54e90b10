package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read something confidential: that they did, never a copy of it. {@code what} is a code such as {@code CASE};
 * {@code personId} is whose entry on the register it was, if it was one person's.
 */
@Revision("1")
public record ConfidentialRead(
        @Nullable IncidentId incidentId,
        What what,
        @Nullable UUID personId) implements AuditEvent {

    /** Where it was about nobody on the register of people in particular. */
    public ConfidentialRead(@Nullable IncidentId incidentId, What what) {
        this(incidentId, what, null);
    }

    /** What was read. */
    public enum What {
        CASE,
        TIMELINE,
        EVIDENCE,
        LETTERS,
        CASE_LIST,
        SEARCH,
        SITE_BANS,
        AUDIT_TRAIL,
        READ_LOG,
        ACKNOWLEDGEMENTS,
        TOLD,
        POLICY_GAPS,
        PEOPLE,
        RETENTION,
        REPORTER,
        TAINT_REGISTER,
        STATUTORY_DUTIES,
        GOVERNORS_VIEW,
        POLICY_REVIEW,
        /** A part of the log was taken out, or asked for to be. */
        EXPORT,
        /** A letter in print. */
        PRINT;

        /** Whether it tells what the case is about; who knows of a case can be read without learning that. */
        public boolean tellsOfTheCase() {
            return switch (this) {
                case CASE, TIMELINE, EVIDENCE, LETTERS, REPORTER, PRINT -> true;
                default -> false;
            };
        }
    }
}
