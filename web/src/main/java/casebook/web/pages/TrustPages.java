package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import casebook.web.trust.WithSchools;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What trustees read before a meeting: each school's numbers, a school in a row, and what they come to together. */
@Controller
@ShowsPages
@WithSchools
class TrustPages {
    private static final Set<String> DAYS = Set.of("from", "to");
    private static final String SCHOOL = "school";
    private static final Set<String> PLACE = Set.of("from", "to", SCHOOL);

    /** The tables of which a school's row shows how many there were in all, with what that is called. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("sources", "Concerns raised"),
            List.of("findings", "Allegations found on"),
            List.of("responses", "Decisions of the Head"),
            List.of("bans", "Ends of proposed bans"),
            List.of("authorities", "Outcomes from authorities"));

    private final Api api;

    TrustPages(Api api) {
        this.api = api;
    }

    @GetMapping("/trust")
    String schools(
            @RequestParam Map<String, String> query,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        ListFilters filters = ListFilters.of(query, PLACE);
        Shown overview = api.read(
                new Api.Exchange(request, response),
                "/api/trust/overview",
                Map.of(),
                GovernorsPages.only(DAYS, filters.right()));
        model.addAttribute("asked", filters.shown());
        model.addAttribute("days", filters.days(query));
        model.addAttribute("wrongDays", filters.wrongDays());
        model.addAttribute("schools", overview.each("schools"));
        model.addAttribute("chosen", chosen(filters));
        model.addAttribute("terms", overview.each("terms").reversed());
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("tables", GovernorsPages.TABLES);
        return "pages/trust";
    }

    /** The school of which more is shown, by its place in the list; below nought where none is. */
    private static int chosen(ListFilters filters) {
        String at = filters.asked().getOrDefault(SCHOOL, "");
        return at.matches("\\d{1,4}") ? Integer.parseInt(at) : -1;
    }
}
