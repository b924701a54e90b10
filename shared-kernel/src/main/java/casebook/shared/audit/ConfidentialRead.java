package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read something confidential: that they did, never a copy of it. {@code what} is a code such as {@code CASE}.
 */
@Revision("1")
public record ConfidentialRead(@Nullable IncidentId incidentId, What what) implements AuditEvent {

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
        GOVERNORS_VIEW;

        /** Whether it tells what the case is about; who knows of a case can be read without learning that. */
        public boolean tellsOfTheCase() {
            return this == CASE || this == TIMELINE || this == EVIDENCE || this == LETTERS || this == REPORTER;
        }
    }
}
