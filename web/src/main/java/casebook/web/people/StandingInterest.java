package casebook.web.people;

import casebook.shared.people.DeclareInterest;
import casebook.shared.people.Relation;
import casebook.web.door.Users;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** That a user has an interest in somebody, whatever case it is. */
@Schema(example = """
        {"who": "head", "relation": "RELATIVE", "why": "Why"}""")
record StandingInterest(
        @NotNull @Size(max = PersonText.LONGEST_NAME) String who,
        @NotNull Relation relation,
        @NotNull @Size(max = PersonText.LONGEST) String why) {

    DeclareInterest command(UUID personId, Users users) {
        Accounts.check("who", who, users);
        return new DeclareInterest(
                personId, who, relation, PersonText.of(personId).sealed(why));
    }
}
