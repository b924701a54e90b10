package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.NotAnswered;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A case as it was known at the end of a day. What is to be done next is a question of today, and not asked here. */
@Controller
@ShowsPages
class CaseAsKnown {
    private static final String CASE = "/api/incidents/{incident}";

    private final Api api;

    CaseAsKnown(Api api) {
        this.api = api;
    }

    @GetMapping("/incidents/{incident}/as-known")
    String asKnown(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        AsKnown asked = AsKnown.of(typed);
        model.addAttribute("case", api.read(exchange, CASE, path));
        model.addAttribute("asKnown", asked);
        if (asked.on() != null) {
            model.addAttribute("known", known(path, asked, exchange).orElse(null));
            model.addAttribute(
                    "weighed", OneCase.lastWeighing(api.read(exchange, CASE + "/timeline", path, asked.query())));
            model.addAttribute("deadlines", List.of());
        }
        return "pages/case-as-known";
    }

    /** Nothing before it was reported. */
    private Optional<Shown> known(Map<String, String> path, AsKnown asked, Api.Exchange exchange) {
        try {
            return Optional.of(api.read(exchange, CASE, path, asked.query()));
        } catch (NotAnswered e) {
            if (e.told().status() == HttpStatus.NOT_FOUND.value()) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
