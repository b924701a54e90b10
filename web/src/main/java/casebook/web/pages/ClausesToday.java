package casebook.web.pages;

import casebook.shared.policy.PolicyEdition;
import casebook.web.pages.within.Shown;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever records a concern chooses from the clauses of the edition in force, in its own words. */
@Component
class ClausesToday implements Offering {
    private static final String CLAUSES = "clauses";

    private final EditionsToday policy;

    ClausesToday(EditionsToday policy) {
        this.policy = policy;
    }

    @Override
    public String call() {
        return "/api/incidents";
    }

    @Override
    public Form offered(Form form, Occasion on) {
        List<Option> clauses = policy.inForce(policy.all(on.exchange())).stream()
                .flatMap(edition -> policy.clauses(edition, on.exchange()).stream())
                .filter(ClausesToday::canBeAlleged)
                .map(clause -> new Option(
                        String.valueOf(clause.text("code")), clause.text("code") + ": " + clause.text("text")))
                .toList();
        return form.with(form.fields().stream()
                .filter(field -> !field.name().equals(CLAUSES) || !clauses.isEmpty())
                .map(field -> field.name().equals(CLAUSES) ? field.of(clauses) : field)
                .toList());
    }

    private static boolean canBeAlleged(Shown clause) {
        return PolicyEdition.Kind.valueOf(String.valueOf(clause.text("kind"))).canBeAlleged();
    }
}
