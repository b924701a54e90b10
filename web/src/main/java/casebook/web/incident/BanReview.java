package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.ReviewSiteBan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The review of a ban in force. */
@Schema(example = """
        {"outcome": "CONTINUED", "reasons": "Why", "reviewOn": "2027-02-28"}""")
record BanReview(
        @NotNull ReviewSiteBan.Outcome outcome,
        @NotNull @Size(max = Longest.TEXT) String reasons,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate to,
        @Nullable @Size(max = Longest.TEXT) String scope,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    ReviewSiteBan command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new ReviewSiteBan(incident, outcome, text.sealed(reasons), reviewOn, to, text.ifAny(scope));
    }
}
