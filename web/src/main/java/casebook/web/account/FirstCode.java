package casebook.web.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The first code that an app shows for a new second factor. */
@Schema(example = """
        {"factor": "0192c0de-0000-4000-8000-0000000000b2", "code": "123456"}""")
record FirstCode(
        @NotNull UUID factor, @NotNull @Size(max = 100) String code) {

    @Override
    public String toString() {
        return "FirstCode";
    }
}
