package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody on the register. Nobody is taken for a namesake: two entries for one person are merged by people, not
 * guessed. {@code username} is the account of a member of staff or a governor.
 */
public record RegisterPerson(
        UUID personId,
        PersonKind kind,
        Sealed name,
        @Nullable Sealed contact,
        @Nullable String username) implements PersonCommand {}
