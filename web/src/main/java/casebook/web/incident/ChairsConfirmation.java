package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ConfirmBanAsChair;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The Chair's confirmation of a ban. */
@Schema(example = """
        {"reasons": "Why"}""")
record ChairsConfirmation(
        @NotNull @Size(max = Longest.TEXT) String reasons,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    ConfirmBanAsChair command(IncidentId incident) {
        return new ConfirmBanAsChair(incident, CaseText.of(incident).sealed(reasons));
    }
}
