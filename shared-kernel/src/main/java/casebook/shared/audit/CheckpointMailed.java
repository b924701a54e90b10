package casebook.shared.audit;

import org.axonframework.serialization.Revision;

/** The checkpoint of that size went out to those who keep it with the minutes. */
@Revision("1")
public record CheckpointMailed(long size) implements AuditEvent {}
