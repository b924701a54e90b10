package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the school has set for itself, and the form to change it, which starts from that. */
@Controller
@ShowsPages
class SchoolPages {
    private final Api api;
    private final FormPages forms;
    private final Openings openings;
    private final Form settings;

    SchoolPages(Api api, FormPages forms, Openings openings, @Qualifier("schoolSettings") Form settings) {
        this.api = api;
        this.forms = forms;
        this.openings = openings;
        this.settings = settings;
    }

    @GetMapping("/school")
    String settings(Model model, HttpServletRequest request, HttpServletResponse response) {
        Shown now = now(request, response);
        model.addAttribute("administers", openings.openToWhoAsks(HttpMethod.POST, "/api/school"));
        model.addAttribute(
                "rows", settings.fields().stream().map(field -> row(field, now)).toList());
        return "pages/school";
    }

    @GetMapping("/school/change")
    ModelAndView change(HttpServletRequest request, HttpServletResponse response) {
        Map<String, String[]> typed = new HashMap<>();
        now(request, response).forEach((name, value) -> {
            if (value != null) {
                typed.put(name, new String[] {text(value)});
            }
        });
        return forms.ask(settings, Map.of(), new Api.Exchange(new FilledIn(request, typed), response));
    }

    private Shown now(HttpServletRequest request, HttpServletResponse response) {
        return api.read(new Api.Exchange(request, response), "/api/school", Map.of());
    }

    private static Shown row(Field field, Shown now) {
        @Nullable Object value = now.get(field.name());
        Shown row = new Shown();
        row.put("key", field.label());
        row.put("value", value == null ? "Not set" : said(value));
        return row;
    }

    private static String said(Object value) {
        return value instanceof Boolean yes ? (yes ? "Yes" : "No") : text(value);
    }

    private static String text(Object value) {
        return value instanceof List<?> lines
                ? lines.stream().map(Object::toString).collect(Collectors.joining("\n"))
                : value.toString();
    }
}
