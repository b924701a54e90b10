package casebook.web.account;

import casebook.shared.people.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All roles that an account is to have. */
@Schema(example = """
        {"username": "office.one", "roles": ["OFFICE", "DSL"]}""")
record Roles(
        @NotNull @Size(max = 200) String username,
        @NotNull @Size(max = 10) List<@NotNull Role> roles) {}
