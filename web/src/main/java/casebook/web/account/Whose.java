package casebook.web.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whose account it is about. */
@Schema(example = """
        {"username": "office.one"}""")
record Whose(@NotNull @Size(max = 200) String username) {}
