package casebook.shared.incident;

/**
 * Where a case stands. The steps between are in {@link Progress} and, for commands, in the transition table of the
 * command side.
 */
public enum Status {
    REPORTED,
    SCREENED_OUT,
    UNDER_ENQUIRY,
    AWAITING_DECISION,
    DECIDED,
    ACTIONS_OPEN,
    CLOSED,
    ERASED
}
