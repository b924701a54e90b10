package casebook.shared.query;

/** Asks which entries views have set aside because they could not show them: {@link SetAside}. */
public record FindSetAside() {}
