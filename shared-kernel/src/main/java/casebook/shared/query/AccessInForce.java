package casebook.shared.query;

import java.time.LocalDate;

/** A case is open to somebody until the end of a day, Europe/London. */
public record AccessInForce(LocalDate until) {}
