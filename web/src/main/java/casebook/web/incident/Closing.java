package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.CloseCase;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** That a case is closed: what the parent was told, and that the reporter was told it is dealt with, no more. */
@Schema(example = """
        {"parentTold": "What the parent was told", "reporterTold": true}""")
record Closing(
        @Nullable @Size(max = Longest.TEXT) String parentTold,

        @Schema(type = "boolean", description = "Whether the reporter was told; what was said, as text, counts as yes")
        @Nullable
        @JsonDeserialize(using = Told.class)
        Boolean reporterTold,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    CloseCase command(IncidentId incident) {
        return new CloseCase(incident, CaseText.of(incident).ifAny(parentTold), Boolean.TRUE.equals(reporterTold));
    }
}
