package casebook.web.policy;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.ProposeClauseChange;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a clause should read in the next edition, as it is sent in. */
@Schema(example = """
        {"code": "N1", "kind": "INAPPROPRIATE_CONDUCT", "text": "Abusive comments about a person"}""")
record ClauseChange(
        @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}") String code,
        @NotNull PolicyEdition.Kind kind,

        @Schema(description = "Left out where the clause should fall away") @Nullable @Size(max = 20_000)
        String text) {

    ProposeClauseChange command(String edition) {
        return new ProposeClauseChange(
                edition, new PolicyEdition.Clause(code, kind, Objects.requireNonNullElse(text, "")));
    }
}
