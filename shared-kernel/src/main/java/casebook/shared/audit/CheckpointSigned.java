package casebook.shared.audit;

import org.axonframework.serialization.Revision;

/**
 * The log was signed as it stood. {@code note} is the whole signed note (C2SP tlog-checkpoint); its size never counts this event
 * itself.
 */
@Revision("1")
public record CheckpointSigned(String note) implements AuditEvent {}
