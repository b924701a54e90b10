package casebook.shared.incident;

import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;

/**
 * Speaking to the parent about the incident (policy, P2): who was present, the gist, and the parent's own account.
 */
public record Conversation(Instant spokenAt, Sealed mode, List<Sealed> present, Sealed gist, Sealed parentsAccount) {}
