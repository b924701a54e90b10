package casebook.web;

import casebook.shared.people.Role;
import casebook.web.door.User;
import casebook.web.door.Users;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * One user for each role, called as the demonstration calls them, one with two roles, one whose password is the one-time password
 * and one with a second factor; all with the same password.
 */
final class Staff implements Users {
    static final String PASSWORD = "correct horse";
    static final String BOTH = "head-and-office";
    static final String NEWCOMER = "newcomer";
    static final String CAREFUL = "careful";
    static final UUID FACTOR = UUID.fromString("0192c0de-0000-4000-8000-0000000000b2");

    private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

    private final Map<String, User> byName = Stream.concat(
                    Stream.of(Role.values()).map(role -> new User(name(role), Set.of(role), String.valueOf(HASH))),
                    Stream.of(
                            new User(BOTH, Set.of(Role.OFFICE, Role.HEAD), String.valueOf(HASH)),
                            new User(NEWCOMER, Set.of(Role.OFFICE), String.valueOf(HASH), true, null, false),
                            new User(CAREFUL, Set.of(Role.OFFICE), String.valueOf(HASH), false, FACTOR, false)))
            .collect(Collectors.toMap(User::username, user -> user));

    static String name(Role role) {
        return switch (role) {
            case SENIOR_LEADER -> "senior";
            case DATA_PROTECTION_LEAD -> "dpl";
            case ADMINISTRATOR -> "admin";
            default -> role.name().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public Optional<User> named(String username) {
        return Optional.ofNullable(byName.get(username));
    }
}
