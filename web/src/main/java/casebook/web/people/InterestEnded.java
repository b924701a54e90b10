package casebook.web.people;

import casebook.shared.people.WithdrawInterest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** That a standing interest is no more. */
@Schema(example = """
        {"who": "head", "why": "Why"}""")
record InterestEnded(
        @NotNull @Size(max = PersonText.LONGEST_NAME) String who,
        @NotNull @Size(max = PersonText.LONGEST) String why) {

    WithdrawInterest command(UUID personId) {
        return new WithdrawInterest(personId, who, PersonText.of(personId).sealed(why));
    }
}
