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
        RETENTION,
        REPORTER
    }
}
