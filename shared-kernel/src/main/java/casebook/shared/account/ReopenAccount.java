package casebook.shared.account;

import java.util.UUID;

/** Opens a closed account again for the same person, with a one-time password. */
public record ReopenAccount(String username, UUID password) implements AccountCommand {}
