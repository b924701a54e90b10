package casebook.shared.query;

import java.util.UUID;

/** Somebody on the register; answered by a {@link PersonPage}, or empty when there is nobody by this id. */
public record FindPerson(UUID personId) {}
