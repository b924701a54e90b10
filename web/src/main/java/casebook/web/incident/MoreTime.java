package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ExtendRepresentations;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** More time for the parent to make representations. */
@Schema(example = """
        {"representationsBy": "2026-12-11", "reason": "Why"}""")
record MoreTime(
        @NotNull LocalDate representationsBy,
        @NotNull @Size(max = Longest.TEXT) String reason,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    ExtendRepresentations command(IncidentId incident) {
        return new ExtendRepresentations(
                incident, representationsBy, CaseText.of(incident).sealed(reason));
    }
}
