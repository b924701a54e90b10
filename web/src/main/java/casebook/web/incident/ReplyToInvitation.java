package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.InvitationReply;
import casebook.shared.incident.command.RecordInvitationReply;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the parent said to an invitation. */
@Schema(example = """
        {"reply": "ACCEPTED", "repliedAt": "2026-11-20T16:00:00Z", "words": "What they said"}""")
record ReplyToInvitation(
        @NotNull InvitationReply reply,
        @NotNull Instant repliedAt,
        @Nullable @Size(max = Longest.TEXT) String words) {

    RecordInvitationReply command(IncidentId incident, int number) {
        return new RecordInvitationReply(
                incident, number, reply, repliedAt, CaseText.of(incident).ifAny(words));
    }
}
