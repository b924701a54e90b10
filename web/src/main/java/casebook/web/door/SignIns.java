package casebook.web.door;

import java.time.Instant;
import java.util.Optional;

/** Who is signed in. A token is known only to its bearer; here is only its hash. */
public interface SignIns {
    /** Signs somebody in. */
    Issued open(String username);

    /** Whose token this is, while it lasts. */
    Optional<String> whose(String token);

    /** Signs out whoever holds this token. */
    void close(String token);

    /** Signs out this user, wherever they are signed in. */
    void closeAllOf(String username);

    /** What the bearer gets, once. */
    record Issued(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "Issued[" + expiresAt + "]";
        }
    }
}
