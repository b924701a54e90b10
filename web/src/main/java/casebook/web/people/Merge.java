package casebook.web.people;

import casebook.shared.people.MergePersons;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** That an entry is a duplicate of the one that goes on. */
@Schema(example = """
        {"into": "0190a0c0-0000-4000-8000-00000000000a", "reason": "The same parent, written in two ways"}""")
record Merge(
        @NotNull UUID into,
        @NotNull @Size(max = PersonText.LONGEST) String reason) {

    MergePersons command(UUID personId) {
        return new MergePersons(personId, into, PersonText.of(personId).sealed(reason));
    }
}
