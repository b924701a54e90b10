package casebook.web.door;

import java.util.Optional;

/** Everybody with an account; usernames are told apart exactly as written. */
public interface Users {
    /** The user with this name, if there is one. */
    Optional<User> named(String username);
}
