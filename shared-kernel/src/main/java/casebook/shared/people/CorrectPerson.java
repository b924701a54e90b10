package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a name or a contact right (UK GDPR, Article 16). What is left out stays as it is. */
public record CorrectPerson(
        UUID personId, @Nullable Sealed name, @Nullable Sealed contact, Sealed why) implements PersonCommand {}
