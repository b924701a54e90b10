package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.TagPolicyGap;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the policy does not say, or does not say well. */
@Schema(example = """
        {"clause": "N1", "remark": "What the policy does not say"}""")
record PolicyGap(
        @Nullable @Pattern(regexp = "[A-Z][0-9]{1,2}") String clause,
        @NotNull @Size(max = Longest.TEXT) String remark) {

    TagPolicyGap command(IncidentId incident) {
        return new TagPolicyGap(incident, clause, CaseText.of(incident).sealed(remark));
    }
}
