package casebook.web.incident;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ShareMeetingNotes;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** When and how the parent was given the notes of a meeting. */
@Schema(example = """
        {"sharedAt": "2026-11-20T16:00:00Z", "sharedBy": "EMAIL"}""")
record NotesGiven(@NotNull Instant sharedAt, @NotNull DeliveryMethod sharedBy) {

    ShareMeetingNotes command(IncidentId incident, int number) {
        return new ShareMeetingNotes(incident, number, sharedAt, sharedBy);
    }
}
