package casebook.web.door;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a password against its bcrypt hash, and takes as long when there is no such user. */
@Component
public class Passwords {
    private static final int COST = 12;
    private static final int MOST_BYTES = 72;
    private static final String NOBODYS = "$2a$12$1oF3/M3m1j7lXtxuJm2Q9.VniIifufUAmzKFQQXUh/B2kKfrJa0hi";

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);

    Passwords() {}

    /** What is kept of a password. */
    public String hash(String password) {
        return Objects.requireNonNull(bcrypt.encode(password));
    }

    /** Whether this is the user's password. Bcrypt ignores what is beyond 72 bytes, so longer ones match nobody. */
    boolean match(Optional<User> user, String password) {
        boolean usable = !password.isEmpty() && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        boolean matches = bcrypt.matches(
                usable ? password : "none", user.map(User::passwordHash).orElse(NOBODYS));
        return usable && matches && user.isPresent();
    }
}
