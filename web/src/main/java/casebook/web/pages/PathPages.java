package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way of one case from finding to letters, with what was weighed and what is still to be done. */
@Controller
@ShowsPages
class PathPages {
    private final Api api;
    private final DecisionPath way;
    private final Outstanding outstanding;
    private final Boxes boxes;

    PathPages(Api api, DecisionPath way, Outstanding outstanding, Boxes boxes) {
        this.api = api;
        this.way = way;
        this.outstanding = outstanding;
        this.boxes = boxes;
    }

    @GetMapping("/incidents/{incident}/path")
    String path(
            @PathVariable Map<String, String> path,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        CaseAtHand at = new CaseAtHand(api, exchange, path, api.read(exchange, "/api/incidents/{incident}", path));
        model.addAttribute("case", at.shown());
        model.addAttribute("caseAddress", at.address(""));
        model.addAttribute("lettersAddress", at.address("/letters"));
        model.addAttribute("way", way.on(at));
        model.addAttribute("beside", List.of(boxes.found(at), boxes.weighed(at)));
        model.addAttribute("outstanding", outstanding.on(at));
        model.addAttribute("letters", at.letters());
        return "pages/path";
    }
}
