package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case, on a page for each of the things that people look for in it. */
@Controller
@ShowsPages
class OneCase {
    private static final String CASE = "/api/incidents/{incident}";
    private static final String TIMELINE = CASE + "/timeline";
    private static final String READS = CASE + "/reads";
    private static final String DEADLINES = "/api/deadlines";
    private static final String MOST = "200";

    private final Api api;
    private final Steps steps;
    private final Openings openings;

    OneCase(Api api, Steps steps, Openings openings) {
        this.api = api;
        this.steps = steps;
        this.openings = openings;
    }

    @GetMapping("/incidents/{incident}")
    String overview(
            @PathVariable Map<String, String> path,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        Shown theCase = theCase(path, model, exchange);
        model.addAttribute("next", steps.on(path, String.valueOf(theCase.text("status")), exchange));
        model.addAttribute("weighed", lastWeighing(api.read(exchange, TIMELINE, path)));
        model.addAttribute("deadlines", deadlines(path, exchange));
        model.addAttribute("mayExport", openings.openToWhoAsks(HttpMethod.POST, CASE + "/audit-bundle"));
        model.addAttribute("asksRetention", openings.openToWhoAsks(HttpMethod.GET, CASE + "/retention"));
        return "pages/case";
    }

    @GetMapping("/incidents/{incident}/timeline")
    String timeline(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        theCase(path, model, exchange);
        AsKnown asked = AsKnown.of(typed);
        model.addAttribute("asKnown", asked);
        model.addAttribute("story", api.read(exchange, TIMELINE, path, asked.query()));
        model.addAttribute("corrects", steps.correctable(path, exchange));
        return "pages/case-timeline";
    }

    @GetMapping("/incidents/{incident}/evidence-on-file")
    String evidence(
            @PathVariable Map<String, String> path,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        theCase(path, model, new Api.Exchange(request, response));
        return "pages/case-evidence";
    }

    @GetMapping("/incidents/{incident}/told")
    String told(
            @PathVariable Map<String, String> path,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        theCase(path, model, exchange);
        model.addAttribute("told", api.read(exchange, CASE + "/told", path));
        return "pages/case-told";
    }

    @GetMapping("/incidents/{incident}/reads")
    String reads(
            @PathVariable Map<String, String> path,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        theCase(path, model, exchange);
        model.addAttribute("reads", api.read(exchange, READS, path, Map.of("limit", MOST, "newestFirst", "true")));
        return "pages/case-reads";
    }

    private Shown theCase(Map<String, String> path, Model model, Api.Exchange exchange) {
        Shown theCase = api.read(exchange, CASE, path);
        model.addAttribute("case", theCase);
        model.addAttribute("asksReads", openings.openToWhoAsks(HttpMethod.GET, READS));
        return theCase;
    }

    /** The lesser steps as they were weighed last; nothing where they were not. */
    static Shown lastWeighing(Shown story) {
        return story.each("items").reversed().stream()
                .filter(entry -> "ProportionalityAssessed".equals(entry.text("type")))
                .findFirst()
                .map(entry -> entry.get("details"))
                .filter(Shown.class::isInstance)
                .map(Shown.class::cast)
                .orElseGet(Shown::new);
    }

    private List<Shown> deadlines(Map<String, String> path, Api.Exchange exchange) {
        Stream<Shown> all = openings.openToWhoAsks(HttpMethod.GET, DEADLINES)
                ? api.read(exchange, DEADLINES, Map.of(), Map.of("limit", MOST)).each("items").stream()
                : Stream.empty();
        return all.filter(due -> Objects.equals(due.text("incidentId"), path.get("incident")))
                .toList();
    }
}
