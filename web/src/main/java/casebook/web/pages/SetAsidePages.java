package casebook.web.pages;

import casebook.web.dispatch.Ids;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Entries that a view could not show, for whoever administers Casebook. */
@Controller
@ShowsPages
class SetAsidePages {
    private final Api api;
    private final Ids ids;

    SetAsidePages(Api api, Ids ids) {
        this.api = api;
        this.ids = ids;
    }

    @GetMapping("/set-aside")
    String all(Model model, HttpServletRequest request, HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        model.addAttribute(
                "entries",
                api.read(exchange, "/api/set-aside", Map.of()).each("items").stream()
                        .map(SetAsidePages::row)
                        .toList());
        model.addAttribute("key", ids.random().toString());
        return "pages/set-aside";
    }

    private static Row row(Shown entry) {
        List<Shown> views = entry.each("views");
        String faults = said(views, "fault");
        return new Row(
                String.valueOf(entry.text("eventId")),
                String.valueOf(entry.text("entry")),
                String.valueOf(entry.text("type")),
                said(views, "view"),
                views.stream()
                        .map(view -> String.valueOf(view.text("since")))
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                faults.isEmpty() ? "None of its own: it waits" : faults,
                views.stream().anyMatch(view -> "true".equals(view.text("first"))));
    }

    private static String said(List<Shown> views, String of) {
        return views.stream()
                .map(view -> view.text(of))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** One entry, with all views that it is missing in. */
    record Row(String eventId, String entry, String type, String views, String since, String fault, boolean first) {}
}
