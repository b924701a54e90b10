package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.InviteToMeeting;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation to a meeting: to find out what happened (P2), or as the response (A2). */
@Schema(example = """
        {"purpose": "FACT_FINDING", "with": "SENIOR_LEADER", "hostName": "A name",
         "at": "2026-12-01T15:30:00Z", "companionOffered": true, "adjustments": "What was asked for"}""")
record Invitation(
        @NotNull InviteToMeeting.Purpose purpose,
        @NotNull InviteToMeeting.Host with,
        @NotNull @Size(max = Longest.NAME) String hostName,
        @NotNull Instant at,
        @NotNull Boolean companionOffered,
        @Nullable @Size(max = Longest.TEXT) String adjustments,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    InviteToMeeting command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new InviteToMeeting(
                incident, purpose, with, text.sealed(hostName), at, companionOffered, text.ifAny(adjustments));
    }
}
