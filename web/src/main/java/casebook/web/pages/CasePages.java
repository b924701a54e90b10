package casebook.web.pages;

import casebook.shared.incident.Status;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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
    private static final Set<String> FILTERS = Set.of("status", "clause", "group", "from", "to", "after");
    private static final String A_PAGE = "20";

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
        Map<String, String> filters = new HashMap<>(asked);
        filters.keySet().retainAll(FILTERS);
        filters.values().removeIf(String::isBlank);
        model.addAttribute("asked", asked(filters));
        filters.put("limit", A_PAGE);
        model.addAttribute("list", api.read(new Api.Exchange(request, response), "/api/incidents", Map.of(), filters));
        model.addAttribute("statuses", Status.values());
        return "pages/cases";
    }

    private static Shown asked(Map<String, String> filters) {
        Shown asked = new Shown();
        asked.putAll(filters);
        return asked;
    }
}
