package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A rule refused a command: evidence that the controls bit. Keeps the command's name, the rule and its basis, and
 * nothing of what was asked. The actor and the request are in the metadata.
 */
@Revision("1")
public record GuardRefused(@Nullable IncidentId incidentId, String command, String rule, String basis)
        implements AuditEvent {}
