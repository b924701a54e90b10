package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case's letters: how far each has come, what it says, and what is to be done with it. */
@Controller
@ShowsPages
class LetterPages {
    private static final String CASE = "/api/incidents/{incident}";
    private static final String LETTERS = CASE + "/letters";
    private static final String ONE = LETTERS + "/{letter}";

    private final Api api;
    private final Openings openings;

    LetterPages(Api api, Openings openings) {
        this.api = api;
        this.openings = openings;
    }

    @GetMapping("/incidents/{incident}/letters")
    String letters(
            @PathVariable Map<String, String> path,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        model.addAttribute("case", api.read(exchange, CASE, path));
        model.addAttribute("letters", api.read(exchange, LETTERS, path).each("items"));
        model.addAttribute("mayWrite", openings.openToWhoAsks(HttpMethod.POST, ONE + "/draft"));
        model.addAttribute("mayApprove", openings.openToWhoAsks(HttpMethod.POST, ONE + "/approval"));
        model.addAttribute("mayServe", openings.openToWhoAsks(HttpMethod.POST, ONE + "/service"));
        model.addAttribute("asksReads", openings.openToWhoAsks(HttpMethod.GET, CASE + "/reads"));
        return "pages/case-letters";
    }

    @GetMapping("/incidents/{incident}/letters/{letter}/preview")
    void preview(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        api.file(new Api.Exchange(request, response), ONE + "/preview", path);
    }

    @GetMapping("/incidents/{incident}/letters/{letter}")
    void letter(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        api.file(new Api.Exchange(request, response), ONE, path);
    }

    @GetMapping("/incidents/{incident}/evidence-on-file/{evidence}")
    void evidence(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        api.file(new Api.Exchange(request, response), CASE + "/evidence/{evidence}", path);
    }
}
