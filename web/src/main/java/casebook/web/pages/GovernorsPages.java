package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What governors read before a meeting: numbers by term, and cases without names. */
@Controller
@ShowsPages
class GovernorsPages {
    private static final Set<String> DAYS = Set.of("from", "to");
    private static final Set<String> PLACE = Set.of("from", "to", "report", "after");

    /** Each table by its name in the API, and its title. */
    static final List<List<String>> TABLES = List.of(
            List.of("sources", "Concerns, by how they were raised"),
            List.of("groups", "Concerns, by the group they were about"),
            List.of("clauses", "Concerns, by the clause of the code they touched"),
            List.of("screening", "Concerns that were looked at first"),
            List.of("findings", "What was found, allegation by allegation"),
            List.of("responses", "What the Head decided"),
            List.of("bans", "How proposed bans from the site ended"),
            List.of("authorities", "What the authorities did"));

    private final Api api;

    GovernorsPages(Api api) {
        this.api = api;
    }

    @GetMapping("/governors")
    String overview(
            @RequestParam Map<String, String> query,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        ListFilters filters = ListFilters.of(query, PLACE);
        Shown overview = api.read(exchange, "/api/governors/overview", Map.of(), only(DAYS, filters.right()));
        model.addAttribute("asked", filters.shown());
        model.addAttribute("days", filters.days(query));
        model.addAttribute("wrongDays", filters.wrongDays());
        model.addAttribute("terms", overview.each("terms").reversed());
        model.addAttribute("tables", TABLES);
        model.addAttribute("list", api.read(exchange, "/api/governors/incidents", Map.of(), filters.right()));
        return "pages/governors";
    }

    static Map<String, String> only(Set<String> names, Map<String, String> query) {
        Map<String, String> kept = new TreeMap<>(query);
        kept.keySet().retainAll(names);
        return kept;
    }
}
