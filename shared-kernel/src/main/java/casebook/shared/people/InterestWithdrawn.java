package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A standing interest ended; that it was there stays on record. */
@Revision("1")
public record InterestWithdrawn(UUID personId, String who, Sealed why) implements PersonEvent {}
