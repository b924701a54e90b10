package casebook.web.pages;

import casebook.shared.people.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the roles are called in a school. In templates: {@code @roles.words(...)}. */
@Component("roles")
final class RoleNames {
    private static final Map<Role, String> NAMES = new EnumMap<>(Map.of(
            Role.OFFICE, "School office",
            Role.SENIOR_LEADER, "Senior leader",
            Role.HEAD, "Headteacher",
            Role.DSL, "Designated safeguarding lead",
            Role.GOVERNOR, "Governor",
            Role.CHAIR, "Chair of governors",
            Role.CLERK, "Clerk to the governors",
            Role.DATA_PROTECTION_LEAD, "Data protection lead",
            Role.ADMINISTRATOR, "Casebook administrator",
            Role.TRUST, "The trust"));

    /** A role by its name in the school. */
    public String words(@Nullable Object role) {
        return role == null ? "" : NAMES.getOrDefault(Role.valueOf(role.toString()), "Reporter");
    }

    static String[] valuesAndLabels() {
        return NAMES.entrySet().stream()
                .flatMap(role -> Stream.of(role.getKey().name(), role.getValue()))
                .toArray(String[]::new);
    }
}
