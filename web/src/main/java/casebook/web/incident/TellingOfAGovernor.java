package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.NoteTold;
import casebook.web.door.Users;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** That a governor was told of the case outside Casebook. */
@Schema(example = """
        {"who": "governor", "toldAt": "2026-11-20T08:45:00Z", "how": "A parent spoke of it at the gate"}""")
record TellingOfAGovernor(
        @NotNull @Size(max = Longest.NAME) String who,
        @NotNull Instant toldAt,
        @NotNull @Size(max = Longest.TEXT) String how) {

    NoteTold command(IncidentId incident, Users users) {
        return new NoteTold(
                incident,
                who,
                Deciding.roleOf("who", who, users),
                toldAt,
                CaseText.of(incident).sealed(how));
    }
}
