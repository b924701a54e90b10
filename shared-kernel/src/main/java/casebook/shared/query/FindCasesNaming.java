package casebook.shared.query;

import java.util.UUID;

/** The cases that somebody is named on, under this entry or a duplicate of it; answered by {@link CasesNaming}. */
public record FindCasesNaming(UUID personId) {}
