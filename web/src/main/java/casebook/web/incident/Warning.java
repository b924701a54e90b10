package casebook.web.incident;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.IssueWarning;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A warning letter (policy, A1). */
@Schema(example = """
        {"clauses": ["N1"], "whatMustChange": "What must change", "deliveredBy": "POST"}""")
record Warning(
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Pattern(regexp = Longest.CODE) String> clauses,
        @NotNull @Size(max = Longest.TEXT) String whatMustChange,
        @NotNull DeliveryMethod deliveredBy,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    IssueWarning command(IncidentId incident) {
        return new IssueWarning(
                incident, Lists.orEmpty(clauses), CaseText.of(incident).sealed(whatMustChange), deliveredBy);
    }
}
