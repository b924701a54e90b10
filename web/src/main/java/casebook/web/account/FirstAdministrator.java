package casebook.web.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The school and its first administrator, from whoever holds the setup code. */
@Schema(example = """
        {"code": "abcd-efgh-jkmn-pqrs", "schoolName": "Our Primary School", "username": "first.admin",
         "displayName": "The name that colleagues know", "password": "three random words"}""")
record FirstAdministrator(
        @NotNull @Size(max = 200) String code,
        @NotNull @Size(max = 200) String schoolName,
        @NotNull @Size(max = 200) String username,
        @NotNull @Size(max = 200) String displayName,
        @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "FirstAdministrator";
    }
}
