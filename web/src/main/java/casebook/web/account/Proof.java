package casebook.web.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** That it is them who asks: their password, and where they have a second factor, a code. */
@Schema(example = """
        {"password": "correct horse", "code": "123456"}""")
public record Proof(
        @NotNull @Size(max = 1000) String password,
        @Nullable @Size(max = 100) String code) {

    @Override
    public String toString() {
        return "Proof";
    }
}
