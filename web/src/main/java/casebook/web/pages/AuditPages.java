package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, and who has looked at what. */
@Controller
@ShowsPages
class AuditPages {
    private static final Set<String> KNOWN = Set.of("incident", "actor", "type", "from", "to", "after");
    private static final Map<String, String> A_PAGE = Map.of("limit", "50", "newestFirst", "true");

    private final Api api;
    private final Trail trail;

    AuditPages(Api api, Trail trail) {
        this.api = api;
        this.trail = trail;
    }

    @GetMapping("/audit")
    String trail(
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("kinds", trail.kinds());
        return shown("/api/audit", asked, model, new Api.Exchange(request, response), "pages/audit");
    }

    @GetMapping("/audit/reads")
    String reads(
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return shown("/api/audit/reads", asked, model, new Api.Exchange(request, response), "pages/audit-reads");
    }

    private String shown(String call, Map<String, String> query, Model model, Api.Exchange exchange, String template) {
        ListFilters filters = ListFilters.of(query, KNOWN);
        model.addAttribute("asked", filters.shown());
        model.addAttribute("days", filters.days(query));
        model.addAttribute("wrongDays", filters.wrongDays());
        model.addAttribute(
                "list",
                filters.wrongDays().isEmpty()
                        ? api.read(exchange, call, Map.of(), filters.query(A_PAGE))
                        : new Shown());
        return template;
    }
}
