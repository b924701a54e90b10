package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import casebook.web.problem.Absent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All of one kind that waits for whoever is signed in; the home page shows the first of them. */
@Controller
@ShowsPages
class WorklistPages {
    private final Api api;

    WorklistPages(Api api) {
        this.api = api;
    }

    @GetMapping("/worklist")
    String all(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "since") String sort,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Needs.Need need = Waits.of(kind).orElseThrow(Absent::new);
        Map<String, String> asked = new HashMap<>(need.asked());
        asked.put("sort", sort);
        if (!after.isBlank()) {
            asked.put("after", after);
        }
        Shown list = api.read(new Api.Exchange(request, response), need.call(), Map.of(), asked);
        model.addAttribute("need", need);
        model.addAttribute("kind", kind);
        model.addAttribute("sort", sort);
        model.addAttribute("items", NeedsNow.leading(list.each("items"), need));
        model.addAttribute("next", list.get("next"));
        return "pages/worklist";
    }
}
