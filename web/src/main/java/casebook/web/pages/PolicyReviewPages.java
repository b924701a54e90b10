package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the policy did, for the Head: numbers as bars in their tables, and the cases behind them. */
@Controller
@ShowsPages
class PolicyReviewPages {
    private static final String REPORT = "/api/reports/policy-review";
    private static final Set<String> ASKED = Set.of("from", "to", "edition");
    private static final Set<String> NOT_COUNTS = Set.of("DAYS", "CLAUSE_AND_FINDING", "RESPONSE_AND_BREACHES");

    /** The report's chapters, each with its tables by their names in the API. */
    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("concerns", "Concerns", List.of("HALF_TERM", "CLAUSE", "GROUP", "SOURCE", "SCREENING")),
            new Chapter("findings", "What was found, and how soon", List.of("FINDING", "CLAUSE_AND_FINDING", "DAYS")),
            new Chapter(
                    "responses",
                    "What was done",
                    List.of("RESPONSE", "RESPONSE_AND_BREACHES", "LESSER_STEP", "WARNING", "MEETING", "ESCALATION")),
            new Chapter("bans", "Bans from the site", List.of("BAN_ROUTE", "REPRESENTATIONS", "BAN_END", "BAN_REVIEW")),
            new Chapter(
                    "controls", "Whether the controls held", List.of("OVERRIDE", "REFUSAL", "CORRECTION", "CONFLICT")),
            new Chapter("policy", "Where the policy fell short", List.of("GAP")));

    private final Api api;

    PolicyReviewPages(Api api) {
        this.api = api;
    }

    /** A heading, the anchor it is found by, and what stands below it. */
    record Chapter(String anchor, String title, List<String> tables) {}

    @GetMapping("/reports/policy-review")
    String review(
            @RequestParam Map<String, String> query,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        ListFilters filters = ListFilters.of(query, ASKED);
        Shown report = api.read(new Api.Exchange(request, response), REPORT, Map.of(), filters.right());
        model.addAttribute("days", daysOf(report, filters).days(query));
        model.addAttribute("wrongDays", filters.wrongDays());
        model.addAttribute("report", report);
        model.addAttribute("chapters", CHAPTERS);
        model.addAttribute("notCounts", NOT_COUNTS);
        Shown tables = new Shown();
        report.each("tables").forEach(table -> tables.put(String.valueOf(table.text("name")), table));
        model.addAttribute("tables", tables);
        return "pages/policy-review";
    }

    @GetMapping("/reports/policy-review.{form:csv|xlsx|pdf}")
    void file(
            @PathVariable String form,
            @RequestParam Map<String, String> query,
            HttpServletRequest request,
            HttpServletResponse response) {
        api.file(
                new Api.Exchange(request, response),
                REPORT + "." + form,
                Map.of(),
                ListFilters.of(query, ASKED).right());
    }

    /** The days that the report is of, unless what was typed is no day. */
    private static ListFilters daysOf(Shown report, ListFilters typed) {
        return typed.wrongDays().isEmpty()
                ? new ListFilters(
                        Map.of("from", String.valueOf(report.text("from")), "to", String.valueOf(report.text("to"))))
                : typed;
    }
}
