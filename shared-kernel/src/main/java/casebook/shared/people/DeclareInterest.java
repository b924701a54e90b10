package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;

/** Declares a standing interest: whatever case is about this person, the user {@code who} does not decide it. */
public record DeclareInterest(UUID personId, String who, Relation relation, Sealed why) implements PersonCommand {}
