package casebook.web.pages;

import casebook.web.dispatch.Ids;
import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A school year: its terms, half-terms, closures and bank holidays; and the form for the terms, which starts from them. */
@Controller
@ShowsPages
class CalendarPages {
    private static final String CALENDAR = "/api/school-calendar";

    private final Api api;
    private final FormPages forms;
    private final Openings openings;
    private final Ids ids;
    private final Form terms;

    CalendarPages(Api api, FormPages forms, Openings openings, Ids ids, @Qualifier("settingTerms") Form terms) {
        this.api = api;
        this.forms = forms;
        this.openings = openings;
        this.ids = ids;
        this.terms = terms;
    }

    @GetMapping("/calendar")
    String year(
            @RequestParam(defaultValue = "") String year,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Shown shown = shown(year, new Api.Exchange(request, response));
        List<Shown> closures = shown.each("closures");
        closures.forEach(CalendarPages::withBoxes);
        model.addAttribute("year", shown);
        model.addAttribute("closures", closures);
        model.addAttribute("key", ids.random().toString());
        model.addAttribute("names", CalendarForms.TERMS);
        model.addAttribute("keeps", openings.openToWhoAsks(HttpMethod.POST, CALENDAR + "/terms"));
        return "pages/calendar";
    }

    @GetMapping("/calendar/terms/change")
    ModelAndView change(
            @RequestParam(defaultValue = "") String year, HttpServletRequest request, HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        Shown shown = shown(year, exchange);
        Beforehand before = new Beforehand().text("schoolYear", shown.text("schoolYear"));
        List<Shown> now = shown.each("terms");
        for (int row = 0; row < now.size(); row++) {
            for (String name : List.of("first", "last", "halfTermFirst", "halfTermLast")) {
                before.day("terms[" + row + "]." + name, now.get(row).text(name));
            }
        }
        return forms.ask(terms, before.typed(), Map.of(), exchange);
    }

    private Shown shown(String year, Api.Exchange exchange) {
        return api.read(exchange, CALENDAR, Map.of(), year.isBlank() ? Map.of() : Map.of("schoolYear", year));
    }

    // what takes a closure back names its days box by box
    private static void withBoxes(Shown closure) {
        Shown boxes = new Shown();
        List.of("first", "last")
                .forEach(name -> new Beforehand()
                        .day(name, closure.text(name))
                        .typed()
                        .parameters()
                        .forEach((box, value) -> boxes.put(box, value[0])));
        closure.put("boxes", boxes);
    }
}
