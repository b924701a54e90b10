package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may not be on site, for the front desk. A name that is searched for is posted, so that no address holds it. */
@Controller
@ShowsPages
class BanRegister {
    private static final String THE_MOST = "200";

    private final Api api;
    private final Clock clock;

    BanRegister(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @GetMapping("/site-bans")
    String all(
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return list(Map.of("sort", sort, "after", after), model, new Api.Exchange(request, response));
    }

    @GetMapping("/site-bans/search")
    String begin() {
        return "redirect:/site-bans";
    }

    @PostMapping("/site-bans/search")
    String search(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (name.isBlank()) {
            return "redirect:/site-bans";
        }
        model.addAttribute("searched", name.strip());
        return list(Map.of("q", name.strip(), "after", after), model, new Api.Exchange(request, response));
    }

    private String list(Map<String, String> given, Model model, Api.Exchange exchange) {
        Map<String, String> asked = new HashMap<>(given);
        asked.values().removeIf(String::isBlank);
        Shown shown = new Shown();
        shown.putAll(asked);
        model.addAttribute("asked", shown);
        asked.put("limit", THE_MOST);
        model.addAttribute("list", api.read(exchange, "/api/site-bans", Map.of(), asked));
        model.addAttribute("now", clock.instant().toString());
        return "pages/site-bans";
    }
}
