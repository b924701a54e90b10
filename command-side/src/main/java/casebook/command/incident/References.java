package casebook.command.incident;

import casebook.shared.incident.IncidentId;

/** Gives each case its number of the year, without gaps, in the same unit of work as the case itself. */
@FunctionalInterface
public interface References {

    /** The next number of a year, as in {@code 2026-0001}; it is only used up if the case is recorded. */
    String next(int year, IncidentId incident);
}
