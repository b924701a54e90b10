package casebook.app.demo;

import casebook.shared.people.Role;
import casebook.web.door.User;
import casebook.web.door.Users;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The people of a school that is not there: one for each role, all with one password, kept only as its hash. */
record DemoUsers(String passwordHash) implements Users {

    private static final Map<String, Role> ROLES = new TreeMap<>(Map.of(
            "office", Role.OFFICE,
            "senior", Role.SENIOR_LEADER,
            "head", Role.HEAD,
            "dsl", Role.DSL,
            "governor", Role.GOVERNOR,
            "chair", Role.CHAIR,
            "clerk", Role.CLERK,
            "dpl", Role.DATA_PROTECTION_LEAD,
            "admin", Role.ADMINISTRATOR,
            "trust", Role.TRUST));

    static Set<String> usernames() {
        return ROLES.keySet();
    }

    @Override
    public Optional<User> named(String username) {
        return Optional.ofNullable(ROLES.get(username)).map(role -> new User(username, Set.of(role), passwordHash));
    }

    @Override
    public String toString() {
        return "DemoUsers";
    }
}
