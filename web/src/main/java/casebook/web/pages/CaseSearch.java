package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking for cases by a name or by words, which are posted so that no address holds them. */
@Controller
@ShowsPages
class CaseSearch {
    private static final String A_PAGE = "20";

    private final Api api;

    CaseSearch(Api api) {
        this.api = api;
    }

    @GetMapping("/incidents/search")
    String begin() {
        return "redirect:/incidents";
    }

    @PostMapping("/incidents/search")
    String search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String sort,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (words.isBlank()) {
            return "redirect:/incidents";
        }
        Map<String, String> asked = new HashMap<>(Map.of("q", words.strip(), "limit", A_PAGE));
        if (!after.isBlank()) {
            asked.put("after", after);
        }
        Shown shown = new Shown();
        if (!sort.isBlank()) {
            asked.put("sort", sort);
            shown.put("sort", sort);
        }
        model.addAttribute("searched", words.strip());
        model.addAttribute("asked", shown);
        model.addAttribute("list", api.read(new Api.Exchange(request, response), "/api/incidents", Map.of(), asked));
        return "pages/cases";
    }
}
