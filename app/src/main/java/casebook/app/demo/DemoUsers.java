package casebook.app.demo;

import casebook.shared.people.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The people of a school that is not there: one for each role, all with one password. */
public record DemoUsers(String password) {

    private static final Map<String, Role> ROLES = new TreeMap<>(Map.of(
            "office", Role.OFFICE,
            "senior", Role.SENIOR_LEADER,
            "head", Role.HEAD,
            "dsl", Role.DSL,
            "governor", Role.GOVERNOR,
            "chair", Role.CHAIR,
            "clerk", Role.CLERK,
            "dpl", Role.DATA_PROTECTION_LEAD,
            "admin", Role.ADMINISTRATOR));

    /** Their names to sign in with. */
    public Set<String> usernames() {
        return ROLES.keySet();
    }

    /** What the named one is, if there is such a one. */
    public Optional<Role> role(String username) {
        return Optional.ofNullable(ROLES.get(username));
    }

    @Override
    public String toString() {
        return "DemoUsers";
    }
}
