package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of people, and one of them. A name that is searched for is posted, so that no address holds it. */
@Controller
@ShowsPages
class PeoplePages {
    private static final String A_PAGE = "100";
    private static final String REGISTER = "/api/people";

    private final Api api;
    private final Openings openings;

    PeoplePages(Api api, Openings openings) {
        this.api = api;
        this.openings = openings;
    }

    @GetMapping("/people")
    String all(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("kind", kind);
        return list(Map.of("kind", kind, "after", after), model, new Api.Exchange(request, response));
    }

    @GetMapping("/people/search")
    String begin() {
        return "redirect:/people";
    }

    @PostMapping("/people/search")
    String search(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (name.isBlank()) {
            return "redirect:/people";
        }
        model.addAttribute("searched", name.strip());
        return list(Map.of("q", name.strip(), "after", after), model, new Api.Exchange(request, response));
    }

    @GetMapping("/people/{person}")
    String one(@PathVariable String person, Model model, HttpServletRequest request, HttpServletResponse response) {
        Shown shown = api.read(new Api.Exchange(request, response), REGISTER + "/{person}", Map.of("person", person));
        model.addAttribute("person", shown);
        model.addAttribute("mayCorrect", may(PeopleForms.CORRECTIONS));
        model.addAttribute("mayMerge", may(PeopleForms.MERGES));
        model.addAttribute("mayDeclare", may(PeopleForms.INTERESTS));
        model.addAttribute("mayWithdraw", may(PeopleForms.WITHDRAWALS));
        return "pages/person";
    }

    private String list(Map<String, String> asked, Model model, Api.Exchange exchange) {
        Map<String, String> filters = new HashMap<>(asked);
        filters.values().removeIf(String::isBlank);
        filters.put("limit", A_PAGE);
        Shown list = api.read(exchange, REGISTER, Map.of(), filters);
        model.addAttribute("list", list);
        model.addAttribute("people", byName(list.each("items")));
        model.addAttribute("mayRegister", may(REGISTER));
        return "pages/people";
    }

    private boolean may(String post) {
        return openings.openToWhoAsks(HttpMethod.POST, post);
    }

    // names are sealed where they are kept, so only here can they be put in order
    static List<Shown> byName(List<Shown> people) {
        return people.stream()
                .sorted(Comparator.comparing(
                        person -> String.valueOf(person.text("name")), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
