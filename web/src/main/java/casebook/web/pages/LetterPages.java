package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A case's letters: how far each has come, what it says, and what is to be done with it. */
@Controller
@ShowsPages
class LetterPages {
    private static final String CASE = "/api/incidents/{incident}";
    private static final String LETTERS = CASE + "/letters";
    private static final String ONE = LETTERS + "/{letter}";

    private final Api api;
    private final Openings openings;
    private final FormPages forms;
    private final Form words;

    LetterPages(Api api, Openings openings, FormPages forms, @Qualifier("letterWords") Form words) {
        this.api = api;
        this.openings = openings;
        this.forms = forms;
        this.words = words;
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

    /** The form for adding to a letter, with what was added before. */
    @GetMapping("/incidents/{incident}/letters/{letter}/words")
    ModelAndView words(
            @PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        Shown draft = api.read(exchange, LETTERS, path).each("items").stream()
                .filter(letter -> String.valueOf(letter.get("letterId")).equals(path.get("letter")))
                .map(letter -> letter.get("draft"))
                .filter(Shown.class::isInstance)
                .map(Shown.class::cast)
                .findFirst()
                .orElseGet(Shown::new);
        Map<String, String[]> standing = new HashMap<>();
        draft.forEach((name, value) -> standing.put(name, new String[] {value == null ? "" : value.toString()}));
        return forms.ask(words, new Typed(standing), path, exchange);
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
