package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.NotesReply;
import casebook.shared.incident.command.RecordNotesReply;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the parent said to the notes of a meeting; what they dispute in their own words. */
@Schema(example = """
        {"reply": "DISPUTED", "repliedAt": "2026-11-20T16:00:00Z", "words": "What they dispute"}""")
record ReplyToNotes(
        @NotNull NotesReply reply,
        @NotNull Instant repliedAt,
        @Nullable @Size(max = Longest.TEXT) String words) {

    RecordNotesReply command(IncidentId incident, int number) {
        return new RecordNotesReply(
                incident, number, reply, repliedAt, CaseText.of(incident).ifAny(words));
    }
}
