package casebook.web.door;

import casebook.shared.people.Role;
import java.util.Set;

/** Somebody with an account. {@code passwordHash} is bcrypt, cost 12. */
public record User(String username, Set<Role> roles, String passwordHash) {
    /** Without the hash, so that it is never printed. */
    @Override
    public String toString() {
        return "User[" + username + "]";
    }
}
