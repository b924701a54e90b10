package casebook.shared.audit;

import org.axonframework.serialization.Revision;

/**
 * A key that signs the log from here on, by its public half as notes name it. Where another key signed before, the next checkpoint is
 * still that key's: it covers this event, and so vouches for the new key.
 */
@Revision("1")
public record LogKeyIntroduced(String key) implements AuditEvent {}
