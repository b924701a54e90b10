package casebook.web.pages;

import casebook.web.dispatch.Ids;
import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An edition of the policy: its words, how many have signed it, and beside each clause of the latest what speaks for changing it and what is proposed. */
@Controller
@ShowsPages
class PolicyEditionPages {
    private static final String ONE = PolicyForms.EDITIONS + "/{edition}";

    private final Api api;
    private final Openings openings;
    private final EditionsToday policy;
    private final ClauseNumbers numbers;
    private final ProposedClauses proposals;
    private final Ids ids;

    PolicyEditionPages(
            Api api,
            Openings openings,
            EditionsToday policy,
            ClauseNumbers numbers,
            ProposedClauses proposals,
            Ids ids) {
        this.api = api;
        this.openings = openings;
        this.policy = policy;
        this.numbers = numbers;
        this.proposals = proposals;
        this.ids = ids;
    }

    @GetMapping("/policy/{edition}")
    String one(@PathVariable String edition, Model model, HttpServletRequest request, HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        Shown shown = api.read(exchange, ONE, Map.of("edition", edition));
        model.addAttribute("edition", shown);
        model.addAttribute("parts", PolicyPart.of(shown.each("clauses")));
        model.addAttribute("keepsRegister", mayPost(PolicyForms.SIGNED));
        model.addAttribute("mayPublishReview", mayPost(PolicyReviewForms.REVIEW));
        coverage(edition, model, exchange);
        changes(edition, shown.each("clauses"), model, exchange);
        return "pages/policy-edition";
    }

    private void coverage(String edition, Model model, Api.Exchange exchange) {
        List<Shown> coverage = api.read(exchange, PolicyForms.SIGNED + "/coverage", Map.of("edition", edition))
                .each("items");
        model.addAttribute("coverage", coverage);
        model.addAttribute(
                "signed",
                coverage.stream()
                        .mapToLong(one -> Long.parseLong(String.valueOf(one.text("acknowledged"))))
                        .sum());
    }

    // an edition that another follows is changed no more
    private void changes(String edition, List<Shown> clauses, Model model, Api.Exchange exchange) {
        boolean latest = policy.latest(exchange).filter(edition::equals).isPresent();
        model.addAttribute("mayPropose", latest && mayPost(PolicyForms.PROPOSALS));
        model.addAttribute("proposals", latest ? proposals.on(edition, clauses, exchange) : Map.of());
        model.addAttribute("speaking", latest ? numbers.speaking(exchange) : Map.of());
        model.addAttribute("key", ids.random().toString());
    }

    private boolean mayPost(String call) {
        return openings.openToWhoAsks(HttpMethod.POST, call);
    }
}
