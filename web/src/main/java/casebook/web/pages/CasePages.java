package casebook.web.pages;

import casebook.shared.incident.Status;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases. */
@Controller
@ShowsPages
class CasePages {
    private static final Set<String> FILTERS = Set.of("status", "clause", "group", "from", "to", "after", "sort");
    private static final Map<String, String> A_PAGE = Map.of("limit", "20");

    private final Api api;

    CasePages(Api api) {
        this.api = api;
    }

    @GetMapping("/incidents")
    String list(
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        ListFilters filters = ListFilters.of(asked, FILTERS);
        model.addAttribute("asked", filters.shown());
        List<Shown> days = filters.days(asked);
        days.getFirst().put("label", "Reported from");
        model.addAttribute("days", days);
        model.addAttribute("wrongDays", filters.wrongDays());
        model.addAttribute(
                "list",
                filters.wrongDays().isEmpty()
                        ? api.read(
                                new Api.Exchange(request, response), "/api/incidents", Map.of(), filters.query(A_PAGE))
                        : new Shown());
        model.addAttribute("statuses", Status.values());
        return "pages/cases";
    }
}
