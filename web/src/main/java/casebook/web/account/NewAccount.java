package casebook.web.account;

import casebook.shared.account.OpenAccount;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Somebody who is to have an account. */
@Schema(example = """
        {"username": "office.one", "displayName": "The name that colleagues know", "roles": ["OFFICE"]}""")
record NewAccount(
        @NotNull @Size(max = 200) String username,
        @NotNull @Size(max = 200) String displayName,
        @NotNull @Size(max = 10) List<@NotNull Role> roles) {

    OpenAccount command(UUID password, Sealed name) {
        return new OpenAccount(username, name, roles, password);
    }

    @Override
    public String toString() {
        return "NewAccount";
    }
}
