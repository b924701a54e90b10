package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody is on the register, under an id that stays. Name and contact are sealed under the person's own key. */
@Revision("1")
public record PersonRegistered(
        UUID personId,
        PersonKind kind,
        Sealed name,
        @Nullable Sealed contact,
        @Nullable String username) implements PersonEvent {}
