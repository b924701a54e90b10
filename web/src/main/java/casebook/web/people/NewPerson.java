package casebook.web.people;

import casebook.shared.people.PersonKind;
import casebook.shared.people.RegisterPerson;
import casebook.web.door.Users;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to be put on the register. Never whoever raised a concern, as such (policy, P1). */
@Schema(example = """
        {"kind": "PARENT", "name": "A name", "contact": "How to reach them"}""")
record NewPerson(
        @NotNull PersonKind kind,
        @NotNull @Size(max = PersonText.LONGEST_NAME) String name,
        @Nullable @Size(max = PersonText.LONGEST_NAME) String contact,

        @Schema(description = "The account of a member of staff or a governor")
        @Nullable
        @Size(max = PersonText.LONGEST_NAME)
        String username) {

    RegisterPerson command(UUID personId, Users users) {
        if (username != null) {
            Accounts.check("username", username, users);
        }
        PersonText text = PersonText.of(personId);
        return new RegisterPerson(personId, kind, text.sealed(name), text.ifAny(contact), username);
    }
}
