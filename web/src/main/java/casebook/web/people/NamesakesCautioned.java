package casebook.web.people;

import casebook.shared.message.Caution;
import casebook.shared.query.FindNamesakes;
import casebook.shared.query.Namesakes;
import casebook.web.dispatch.Queries;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says of somebody new on the register that it held somebody of that name already. Whether they are one is for people to say. */
@Component
public class NamesakesCautioned {
    private static final Caution SAME_NAME = new Caution(
            "NamesakesAreLookedAt",
            "The register of people already holds somebody of this name. Look them up: if they are the same person, merge the "
                    + "one entry into the other (POST /api/people/{id}/merges); if not, leave both as they are.",
            "UK GDPR Article 5(1)(d): personal data are accurate, so nobody is taken for a namesake and nobody is there twice");

    private final Queries queries;

    NamesakesCautioned(Queries queries) {
        this.queries = queries;
    }

    /** What there is to say of somebody who was just put there. */
    public List<Caution> of(UUID newcomer) {
        return queries.ask(new FindNamesakes(newcomer), Namesakes.class)
                        .people()
                        .isEmpty()
                ? List.of()
                : List.of(SAME_NAME);
    }
}
