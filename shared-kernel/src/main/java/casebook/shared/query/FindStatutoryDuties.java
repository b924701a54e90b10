package casebook.shared.query;

import casebook.shared.query.StatutoryDuties.Kind;
import org.jspecify.annotations.Nullable;

/** Requests or breaches: those to be done, soonest first, or those that are done, latest first. Answered by {@link StatutoryDuties}. */
public record FindStatutoryDuties(
        Kind kind, boolean done, int limit, @Nullable String after) {}
