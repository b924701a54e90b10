package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A user has a standing interest in a person, and so decides no case about them. */
@Revision("1")
public record InterestDeclared(UUID personId, String who, Relation relation, Sealed why) implements PersonEvent {}
