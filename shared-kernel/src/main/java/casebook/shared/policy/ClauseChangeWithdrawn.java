package casebook.shared.policy;

import org.axonframework.serialization.Revision;

/** What was proposed for a clause was taken back: it is to stay as it is published. */
@Revision("1")
public record ClauseChangeWithdrawn(String editionId, String code) implements PolicyEvent {}
