package casebook.shared.query;

import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts, open and closed. */
public record AccountList(List<Item> items, @Nullable String next) {

    /** One account: whose it is, what it is open to, and whether its owner has a password and a second factor of their own. */
    public record Item(
            String username,
            Sealed displayName,
            List<Role> roles,
            boolean open,
            boolean oneTimePassword,
            boolean secondFactor,
            Instant changedAt) {}
}
