package casebook.web.people;

import casebook.shared.people.CorrectPerson;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is right about somebody; what is left out stays as it is. */
@Schema(example = """
        {"name": "The right name", "why": "Misspelt when it was taken down"}""")
record PersonCorrection(
        @Nullable @Size(max = PersonText.LONGEST_NAME) String name,
        @Nullable @Size(max = PersonText.LONGEST_NAME) String contact,
        @NotNull @Size(max = PersonText.LONGEST) String why) {

    CorrectPerson command(UUID personId) {
        PersonText text = PersonText.of(personId);
        return new CorrectPerson(personId, text.ifAny(name), text.ifAny(contact), text.sealed(why));
    }
}
