package casebook.web.pages;

import casebook.web.dispatch.Ids;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
                "entries", api.read(exchange, "/api/set-aside", Map.of()).each("items"));
        model.addAttribute("key", ids.random().toString());
        return "pages/set-aside";
    }
}
