package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.NotAnswered;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The review of the policy before it is published, as governors read it, and as everybody does. */
@Controller
@ShowsPages
class PublishedReviewPages {
    private static final String PUBLISHED = "/api/governors/policy-review";

    private final Api api;
    private final Openings openings;

    PublishedReviewPages(Api api, Openings openings) {
        this.api = api;
        this.openings = openings;
    }

    @GetMapping("/policy/{edition}/review")
    String toPublish(
            @PathVariable String edition, Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute(
                "report",
                api.read(new Api.Exchange(request, response), PolicyReviewForms.REVIEW, Map.of("edition", edition)));
        return "pages/review-to-publish";
    }

    @GetMapping("/governors/policy-review")
    String toGovernors(
            @RequestParam(defaultValue = "") String edition,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        published(exchange, PUBLISHED, asked(edition)).ifPresent(report -> model.addAttribute("report", report));
        model.addAttribute("mayPublish", openings.openToWhoAsks(HttpMethod.POST, PolicyReviewForms.REVIEW));
        return "pages/published-review";
    }

    @GetMapping("/governors/policy-review.{form:csv|xlsx|pdf}")
    void file(
            @PathVariable String form,
            @RequestParam(defaultValue = "") String edition,
            HttpServletRequest request,
            HttpServletResponse response) {
        api.file(new Api.Exchange(request, response), PUBLISHED + "." + form, Map.of(), asked(edition));
    }

    @GetMapping("/policy-review")
    String toEverybody(Model model, HttpServletRequest request, HttpServletResponse response) {
        published(new Api.Exchange(request, response), "/api/policy-review", Map.of())
                .ifPresent(report -> model.addAttribute("report", report));
        return "pages/public-review";
    }

    /** Nothing while none is published. */
    private Optional<Shown> published(Api.Exchange exchange, String path, Map<String, String> asked) {
        try {
            return Optional.of(api.read(exchange, path, Map.of(), asked));
        } catch (NotAnswered e) {
            if (e.told().status() == HttpStatus.NOT_FOUND.value()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Map<String, String> asked(String edition) {
        return edition.isBlank() ? Map.of() : Map.of("edition", edition);
    }
}
