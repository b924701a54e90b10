package casebook.shared.account;

import java.util.UUID;

/** Replaces one's own password. */
public record ChangeOwnPassword(String username, UUID password) implements AccountCommand {}
