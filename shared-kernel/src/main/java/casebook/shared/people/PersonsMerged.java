package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Two entries were one person. Both stay in the log; whoever refers to {@code personId} means {@code into} from now on. */
@Revision("1")
public record PersonsMerged(UUID personId, UUID into, Sealed reason) implements PersonEvent {}
