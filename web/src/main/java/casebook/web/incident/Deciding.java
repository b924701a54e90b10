package casebook.web.incident;

import casebook.shared.people.Role;
import casebook.web.door.Users;
import casebook.web.problem.Invalid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which of their roles somebody decides, or would. */
final class Deciding {
    private static final List<Role> FIRST = List.of(Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.CHAIR);

    private Deciding() {}

    static Optional<Role> first(Set<Role> roles) {
        return roles.stream().min(Comparator.comparingInt(Deciding::rank).thenComparing(Comparator.naturalOrder()));
    }

    /** The role of somebody with an account. */
    static Role roleOf(String field, String username, Users users) {
        return users.named(username)
                .flatMap(user -> first(user.roles()))
                .orElseThrow(() -> new Invalid(field, "is the username of somebody with an account and a role"));
    }

    private static int rank(Role role) {
        return FIRST.contains(role) ? FIRST.indexOf(role) : FIRST.size();
    }
}
