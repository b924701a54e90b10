package casebook.shared.account;

import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;

/** Opens an account with a one-time password, which its owner replaces at the first sign-in. */
public record OpenAccount(String username, Sealed displayName, List<Role> roles, UUID password)
        implements AccountCommand {}
