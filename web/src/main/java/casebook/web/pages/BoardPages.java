package casebook.web.pages;

import casebook.shared.calendar.SchoolDay;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What staff look at every day: what is due, as a list and by the month. */
@Controller
@ShowsPages
class BoardPages {
    private static final Set<String> FILTERS = Set.of("kind", "missed", "after", "sort");
    private static final String A_PAGE = "20";
    private static final String THE_MOST = "200";

    private final Api api;
    private final Clock clock;

    BoardPages(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @GetMapping("/deadlines")
    String list(
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> filters = filters(asked);
        model.addAttribute("asked", shown(filters));
        filters.put("limit", A_PAGE);
        model.addAttribute("list", api.read(new Api.Exchange(request, response), "/api/deadlines", Map.of(), filters));
        return "pages/deadlines";
    }

    @GetMapping("/deadlines/month")
    String month(
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> filters = filters(asked);
        filters.keySet().removeAll(Set.of("after", "sort"));
        model.addAttribute("asked", shown(filters));
        YearMonth month = month(asked.get("month"));
        model.addAttribute(
                "month",
                MonthShown.of(month, until(month.atEndOfMonth(), filters, new Api.Exchange(request, response))));
        return "pages/deadlines-month";
    }

    // the board is sorted by day, so nothing of the month comes after the first page that ends later
    private List<Shown> until(LocalDate last, Map<String, String> filters, Api.Exchange exchange) {
        List<Shown> all = new ArrayList<>();
        Map<String, String> asked = new HashMap<>(filters);
        asked.put("limit", THE_MOST);
        @Nullable String next;
        do {
            Shown page = api.read(exchange, "/api/deadlines", Map.of(), asked);
            all.addAll(page.each("items"));
            next = page.text("next");
            if (next != null) {
                asked.put("after", next);
            }
        } while (next != null && !MonthShown.day(all.getLast()).isAfter(last));
        return all;
    }

    private YearMonth month(@Nullable String written) {
        try {
            return written == null ? thisMonth() : YearMonth.parse(written);
        } catch (DateTimeException e) {
            return thisMonth();
        }
    }

    private YearMonth thisMonth() {
        return YearMonth.from(SchoolDay.of(clock.instant()));
    }

    private static Map<String, String> filters(Map<String, String> asked) {
        Map<String, String> filters = new HashMap<>(asked);
        filters.keySet().retainAll(FILTERS);
        filters.values().removeIf(String::isBlank);
        return filters;
    }

    private static Shown shown(Map<String, String> filters) {
        Shown shown = new Shown();
        shown.putAll(filters);
        return shown;
    }
}
