package casebook.web.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** That whoever approves a letter has read it. */
@Schema(example = """
        {"read": true}""")
record LetterApproval(@NotNull @AssertTrue Boolean read) {}
