package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ModeratorAct;
import casebook.shared.incident.command.NoteModeratorAction;
import casebook.web.door.Users;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What a group's moderator did, as the school learned of it (policy, M1). */
@Schema(example = """
        {"moderator": "A parent's name", "action": "REMOVED_FROM_GROUP",
         "learnedFrom": "From whom", "happenedAt": "2026-11-20T19:00:00Z"}""")
record ModeratorAction(
        @NotNull @Size(max = Longest.NAME) String moderator,
        @NotNull ModeratorAct action,
        @NotNull @Size(max = Longest.NAME) String learnedFrom,
        @NotNull Instant happenedAt) {

    NoteModeratorAction command(IncidentId incident, Users users) {
        CaseText text = CaseText.of(incident);
        return new NoteModeratorAction(
                incident,
                text.sealed(moderator),
                Names.isStaff(moderator, users),
                action,
                text.sealed(learnedFrom),
                happenedAt);
    }
}
