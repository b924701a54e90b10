package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A name or a contact was put right; every case that refers to the person shows it from now on. */
@Revision("1")
public record PersonCorrected(
        UUID personId, @Nullable Sealed name, @Nullable Sealed contact, Sealed why) implements PersonEvent {}
