package casebook.web.door;

import java.util.Optional;

/** Everybody with an account; usernames are told apart exactly as written. */
public interface Users {
    /** The user with this name, if there is one. */
    Optional<User> named(String username);

    /** Whom this school account signs in, known by its digest; nobody, where school accounts are not linked. */
    default Optional<User> linkedTo(String schoolAccount) {
        return Optional.empty();
    }
}
