package casebook.web.policy;

import casebook.shared.policy.CountAskedToSign;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** How many of a class were asked to sign, as it is sent in. */
@Schema(example = """
        {"class": "Year 4", "asked": 30}""")
record AskedOfAClass(
        @JsonProperty("class") @NotNull @Pattern(regexp = Signed.CLASS)
        String pupilClass,

        @Schema(description = "Parents and carers; none takes back what was said before") @NotNull @Min(0) @Max(1_000)
        Integer asked) {

    CountAskedToSign command(String edition) {
        return new CountAskedToSign(edition, Signed.ofClass(pupilClass), asked);
    }
}
