package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.WithdrawWarning;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A warning that is taken back, and why: the parent is told the reason. */
@Schema(example = """
        {"reason": "Why"}""")
record WarningWithdrawal(
        @Nullable @Size(max = Longest.TEXT) String reason,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    WithdrawWarning command(IncidentId incident, int number) {
        return new WithdrawWarning(incident, number, CaseText.of(incident).ifAny(reason));
    }
}
