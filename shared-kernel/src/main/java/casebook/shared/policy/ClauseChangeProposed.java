package casebook.shared.policy;

import org.axonframework.serialization.Revision;

/**
 * Somebody proposed how a clause should read in the edition after this one, in place of what was proposed for it before; without words,
 * that it should fall away.
 */
@Revision("1")
public record ClauseChangeProposed(String editionId, PolicyEdition.Clause clause) implements PolicyEvent {}
