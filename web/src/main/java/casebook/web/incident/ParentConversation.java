package casebook.web.incident;

import casebook.shared.incident.Conversation;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordParentConversation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Speaking to the parent about the incident (policy, P2). */
@Schema(example = """
        {"spokenAt": "2026-11-21T15:30:00Z", "mode": "In person", "present": ["A name"],
         "gist": "What was said", "parentsAccount": "The parent's own account"}""")
record ParentConversation(
        @NotNull Instant spokenAt,
        @NotNull @Size(max = Longest.NAME) String mode,
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Size(max = Longest.NAME) String> present,
        @NotNull @Size(max = Longest.TEXT) String gist,
        @NotNull @Size(max = Longest.TEXT) String parentsAccount) {

    RecordParentConversation command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new RecordParentConversation(
                incident,
                new Conversation(
                        spokenAt,
                        text.sealed(mode),
                        text.each(present),
                        text.sealed(gist),
                        text.sealed(parentsAccount)));
    }
}
