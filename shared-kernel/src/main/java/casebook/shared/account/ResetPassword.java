package casebook.shared.account;

import java.util.UUID;

/** Replaces somebody's password by a one-time password. */
public record ResetPassword(String username, UUID password) implements AccountCommand {}
