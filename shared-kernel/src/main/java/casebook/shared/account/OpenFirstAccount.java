package casebook.shared.account;

import casebook.shared.seal.Sealed;
import java.util.UUID;

/** Opens the school's first account, an administrator's, with a password that its owner chose. */
public record OpenFirstAccount(String username, Sealed displayName, UUID password) implements AccountCommand {}
