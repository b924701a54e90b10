package casebook.web.schoolaccount;

import casebook.web.door.ShowsPages;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is shown on the way to the provider, and on the way back from it. */
@Controller
@ShowsPages
class SchoolAccountPages {
    static final String NOT_LINKED = "/sign-in/not-linked";

    @GetMapping(NOT_LINKED)
    String notLinked(@RequestParam(defaultValue = "") String why, Model model, HttpServletResponse response) {
        NotLinked reason = NotLinked.of(why);
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("heading", reason.title());
        model.addAttribute("words", reason.words());
        return "pages/not-linked";
    }

    // a link and no form: what a form leads to must be of this address
    @GetMapping("/me/school-account/on")
    String on() {
        return "pages/to-provider";
    }
}
