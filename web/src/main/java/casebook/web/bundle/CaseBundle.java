package casebook.web.bundle;

import casebook.shared.audit.BundlePart;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case's bundle is for, for whom, and what of it is to be read in words. */
@Schema(example = """
        {"purpose": "The panel's hearing", "recipient": "The clerk to the governors",
         "opened": ["WORDS"], "reason": "The panel has to read what was said"}""")
record CaseBundle(
        @NotBlank @Size(max = CaseBundle.LINE) String purpose,
        @NotBlank @Size(max = CaseBundle.LINE) String recipient,

        @Schema(
                description =
                        "WORDS: what was said and decided, in the report. LETTERS: the letters as they were frozen. What is left out "
                                + "stays sealed.")
        @Nullable
        @Size(max = 2)
        List<@NotNull BundlePart> opened,

        @Schema(description = "Why, where anything is opened") @Nullable @Size(max = CaseBundle.LINE)
        String reason) {

    static final int LINE = 500;

    List<BundlePart> parts() {
        return opened == null ? List.of() : opened.stream().distinct().sorted().toList();
    }
}
