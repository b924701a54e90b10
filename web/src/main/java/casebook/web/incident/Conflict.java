package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.DeclareConflict;
import casebook.shared.people.Role;
import casebook.web.door.Users;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That a user has an interest in the case, and who decides instead. */
@Schema(example = """
        {"who": "head", "why": "Why", "delegate": "senior"}""")
record Conflict(
        @NotNull @Size(max = Longest.NAME) String who,
        @NotNull @Size(max = Longest.TEXT) String why,
        @NotNull @Size(max = Longest.NAME) String delegate) {

    DeclareConflict command(IncidentId incident, Users users) {
        return new DeclareConflict(
                incident,
                who,
                role("who", who, users),
                CaseText.of(incident).sealed(why),
                delegate,
                role("delegate", delegate, users));
    }

    private static Role role(String field, String username, Users users) {
        return users.named(username)
                .flatMap(user -> Deciding.first(user.roles()))
                .orElseThrow(() -> new Invalid(field, "is the username of somebody with an account and a role"));
    }
}
