package casebook.shared.query;

import java.util.UUID;

/** Who was on the register already by somebody's name, as names are compared; answered by {@link Namesakes}. */
public record FindNamesakes(UUID personId) {}
