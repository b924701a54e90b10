package casebook.web.door;

import casebook.shared.people.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. {@code passwordHash} is bcrypt, cost 12. Who still has a one-time password may only choose their own;
 * {@code secondFactor} points to the one that is asked for at sign-in, if there is one; {@code linked} when a
 * school account signs them in too.
 */
public record User(
        String username,
        Set<Role> roles,
        String passwordHash,
        boolean oneTimePassword,
        @Nullable UUID secondFactor,
        boolean linked) {

    /** Somebody who chose their password and has no second factor. */
    public User(String username, Set<Role> roles, String passwordHash) {
        this(username, roles, passwordHash, false, null, false);
    }

    /** Without the hash, so that it is never printed. */
    @Override
    public String toString() {
        return "User[" + username + "]";
    }
}
