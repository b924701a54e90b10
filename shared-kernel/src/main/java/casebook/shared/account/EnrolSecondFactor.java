package casebook.shared.account;

import java.util.UUID;

/** Begins to set up one's second factor; it is asked for once a first code was right. */
public record EnrolSecondFactor(String username, UUID factor) implements AccountCommand {}
