package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** What is proposed for the next edition, and the form for it, which begins with what is proposed already, or else with the clause. */
@Component
class ProposedClauses implements Offering {
    private final Api api;
    private final Openings openings;
    private final EditionsToday policy;

    ProposedClauses(Api api, Openings openings, EditionsToday policy) {
        this.api = api;
        this.openings = openings;
        this.policy = policy;
    }

    /** By the code of the clause, each with the clause as it is published in its {@code now}; nothing for whoever may not read them. */
    Map<String, Shown> on(String edition, List<Shown> clauses, Api.Exchange exchange) {
        Map<String, Shown> proposals = new LinkedHashMap<>();
        if (openings.openToWhoAsks(HttpMethod.GET, PolicyForms.PROPOSALS)) {
            api.read(exchange, PolicyForms.PROPOSALS, Map.of("edition", edition))
                    .each("items")
                    .forEach(one -> {
                        one.put("now", coded(String.valueOf(one.text("code")), clauses));
                        proposals.put(String.valueOf(one.text("code")), one);
                    });
        }
        return proposals;
    }

    @Override
    public String call() {
        return PolicyForms.PROPOSALS;
    }

    @Override
    public Typed beforehand(Occasion on) {
        String code = on.typed().text("code");
        if (code.isEmpty()) {
            return on.typed();
        }
        String edition = Objects.requireNonNull(on.path().get("edition"));
        List<Shown> clauses = policy.clauses(edition, on.exchange());
        Shown begun = on(edition, clauses, on.exchange()).getOrDefault(code, coded(code, clauses));
        return new Beforehand()
                .text("code", code)
                .text("kind", begun.text("kind"))
                .text("text", begun.text("text"))
                .typed();
    }

    private static Shown coded(String code, List<Shown> clauses) {
        return clauses.stream()
                .filter(clause -> code.equals(clause.text("code")))
                .findFirst()
                .orElseGet(Shown::new);
    }
}
