package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests for personal data and breaches of it: which are to be done and by when, and what became of the others. */
@Controller
@ShowsPages
class DutyPages {
    private final Api api;
    private final Openings openings;
    private final Clock clock;

    DutyPages(Api api, Openings openings, Clock clock) {
        this.api = api;
        this.openings = openings;
        this.clock = clock;
    }

    @GetMapping("/subject-access-requests")
    String requests(
            @RequestParam(defaultValue = "false") String done,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        list(DutyForms.REQUESTS, done, after, model, new Api.Exchange(request, response));
        return "pages/access-requests";
    }

    @GetMapping("/subject-access-requests/{duty}")
    String request(@PathVariable String duty, Model model, HttpServletRequest request, HttpServletResponse response) {
        one(DutyForms.REQUESTS, duty, model, new Api.Exchange(request, response));
        return "pages/access-request";
    }

    @GetMapping("/data-breaches")
    String breaches(
            @RequestParam(defaultValue = "false") String done,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        list(DutyForms.BREACHES, done, after, model, new Api.Exchange(request, response));
        return "pages/data-breaches";
    }

    @GetMapping("/data-breaches/{duty}")
    String breach(@PathVariable String duty, Model model, HttpServletRequest request, HttpServletResponse response) {
        one(DutyForms.BREACHES, duty, model, new Api.Exchange(request, response));
        return "pages/data-breach";
    }

    @GetMapping("/incidents/{incident}/retention")
    String retention(
            @PathVariable String incident, Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute(
                "kept",
                api.read(
                        new Api.Exchange(request, response),
                        "/api/incidents/{incident}/retention",
                        Map.of("incident", incident)));
        model.addAttribute("holds", may("holds"));
        model.addAttribute("releases", may("holds/{number}/release"));
        model.addAttribute("erases", may("erasure-requests"));
        return "pages/retention";
    }

    private boolean may(String below) {
        return openings.openToWhoAsks(HttpMethod.POST, "/api/incidents/{incident}/" + below);
    }

    private void list(String call, String done, String after, Model model, Api.Exchange exchange) {
        Map<String, String> asked = new HashMap<>(Map.of("done", done));
        if (!after.isBlank()) {
            asked.put("after", after);
        }
        Shown list = api.read(exchange, call, Map.of(), asked);
        list.each("items").forEach(this::clocked);
        model.addAttribute("over", Boolean.parseBoolean(done));
        model.addAttribute("list", list);
    }

    private void one(String call, String duty, Model model, Api.Exchange exchange) {
        model.addAttribute("duty", clocked(api.read(exchange, call + "/{duty}", Map.of("duty", duty))));
    }

    private Shown clocked(Shown duty) {
        duty.put("left", left(duty.text("dueAt")));
        return duty;
    }

    /** How much of the 72 hours is left, as people say it. */
    private @Nullable String left(@Nullable String dueAt) {
        if (dueAt == null) {
            return null;
        }
        Duration left = Duration.between(clock.instant(), Instant.parse(dueAt));
        long hours = left.abs().toHours();
        String said = hours == 0 ? "less than an hour" : hours == 1 ? "1 hour" : hours + " hours";
        return left.isNegative() ? "The 72 hours were over " + said + " ago" : said + " left";
    }
}
