package casebook.web.people;

import casebook.shared.message.Caution;
import casebook.shared.query.FindNamesakes;
import casebook.shared.query.Namesakes;
import casebook.web.dispatch.Queries;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says of somebody new on the register that it held somebody of that name already. Whether they are one is for people to say. */
@Component
public class NamesakesCautioned {
    private static final Logger LOG = LoggerFactory.getLogger(NamesakesCautioned.class);

    private static final Caution SAME_NAME = new Caution(
            "NamesakesAreLookedAt",
            "The register of people already holds somebody of this name. Look them up: if they are the same person, merge the "
                    + "one entry into the other (POST /api/people/{id}/merges); if not, leave both as they are.",
            "UK GDPR Article 5(1)(d): personal data are accurate, so nobody is taken for a namesake and nobody is there twice");

    private final Queries queries;

    NamesakesCautioned(Queries queries) {
        this.queries = queries;
    }

    /** What there is to say of somebody who was just put there. They are there, whether or not the views can say more. */
    public List<Caution> of(UUID newcomer) {
        try {
            return haveTheNameOf(newcomer).isEmpty() ? List.of() : List.of(SAME_NAME);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The register could not say who has whose name: {}",
                    e.getClass().getName());
            return List.of();
        }
    }

    private List<UUID> haveTheNameOf(UUID newcomer) {
        return queries.ask(new FindNamesakes(newcomer), Namesakes.class).people();
    }
}
