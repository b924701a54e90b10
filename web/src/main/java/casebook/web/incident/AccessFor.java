package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.GrantAccess;
import casebook.web.door.Users;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** To whom a case is opened, what for, and the last day of it. */
@Schema(example = """
        {"who": "governor", "purpose": "To review how it was handled", "until": "2026-12-18"}""")
record AccessFor(
        @NotNull @Size(max = Longest.NAME) String who,
        @Nullable @Size(max = Longest.TEXT) String purpose,
        @NotNull LocalDate until) {

    GrantAccess command(IncidentId incident, Users users) {
        return new GrantAccess(
                incident,
                who,
                Deciding.roleOf("who", who, users),
                CaseText.of(incident).ifAny(purpose),
                until);
    }
}
