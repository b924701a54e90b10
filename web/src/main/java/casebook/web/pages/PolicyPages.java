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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The policy: its editions, the next one, and who has signed them. */
@Controller
@ShowsPages
class PolicyPages {
    private final Api api;
    private final FormPages forms;
    private final Openings openings;
    private final EditionsToday policy;
    private final ClauseNumbers numbers;
    private final NextEdition next;
    private final Form publishing;

    PolicyPages(
            Api api,
            FormPages forms,
            Openings openings,
            EditionsToday policy,
            ClauseNumbers numbers,
            NextEdition next,
            @Qualifier("publishingAnEdition") Form publishing) {
        this.api = api;
        this.forms = forms;
        this.openings = openings;
        this.policy = policy;
        this.numbers = numbers;
        this.next = next;
        this.publishing = publishing;
    }

    @GetMapping("/policy")
    String editions(Model model, HttpServletRequest request, HttpServletResponse response) {
        List<Shown> editions = policy.all(new Api.Exchange(request, response));
        model.addAttribute("editions", editions);
        model.addAttribute("inForce", policy.inForce(editions).orElse(null));
        model.addAttribute("mayPublish", openings.openToWhoAsks(HttpMethod.POST, PolicyForms.EDITIONS));
        return "pages/policy";
    }

    @GetMapping("/policy/new")
    ModelAndView begin(HttpServletRequest request, HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        NextEdition.Begun begun = next.begun(exchange);
        return forms.ask(publishing, begun.typed(), Map.of(), exchange)
                .addObject("proposed", begun.proposed())
                .addObject("speaking", numbers.speaking(exchange));
    }

    @GetMapping("/policy/{edition}/acknowledgements")
    String signed(
            @PathVariable String edition,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> asked = new HashMap<>(Map.of("limit", "200"));
        if (!after.isBlank()) {
            asked.put("after", after);
        }
        model.addAttribute("edition", edition);
        model.addAttribute(
                "list",
                api.read(new Api.Exchange(request, response), PolicyForms.SIGNED, Map.of("edition", edition), asked));
        return "pages/policy-signed";
    }

    @GetMapping("/policy/{edition}/acknowledgements/taken")
    String taken(@PathVariable String edition, Model model) {
        model.addAttribute("edition", edition);
        return "pages/policy-taken";
    }
}
