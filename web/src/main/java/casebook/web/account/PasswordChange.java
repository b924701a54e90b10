package casebook.web.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password somebody has, and the one they choose. */
@Schema(example = """
        {"password": "correct horse", "newPassword": "coffee tram fish"}""")
record PasswordChange(
        @NotNull @Size(max = 1000) String password,
        @NotNull @Size(max = 1000) String newPassword) {

    @Override
    public String toString() {
        return "PasswordChange";
    }
}
