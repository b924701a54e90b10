package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.DeclareConflict;
import casebook.web.door.Users;
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
                Deciding.roleOf("who", who, users),
                CaseText.of(incident).sealed(why),
                delegate,
                Deciding.roleOf("delegate", delegate, users));
    }
}
