package casebook.shared.policy;

import org.axonframework.serialization.Revision;

/** It was put on record how many parents and carers of a class were asked to sign an edition, in place of what was said before. */
@Revision("1")
public record AskedToSignCounted(String editionId, String pupilClass, int asked) implements PolicyEvent {}
