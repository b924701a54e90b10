package casebook.web.policy;

import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.Acknowledgement.How;
import casebook.web.dispatch.Ids;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That somebody agreed to abide by the policy (K1): name, class, date and how they signed. */
@Schema(example = """
        {"name": "A name", "class": "Year 4", "date": "2025-01-20", "how": "PAPER"}""")
record Agreement(
        @NotNull @Size(max = Signed.LONGEST_NAME) String name,

        @JsonProperty("class") @NotNull @Pattern(regexp = Signed.CLASS)
        String pupilClass,

        @NotNull LocalDate date,
        @NotNull How how) {

    Acknowledgement acknowledgement(String edition, Ids ids) {
        return new Signed(name, pupilClass, date, how).on(edition, ids);
    }
}
