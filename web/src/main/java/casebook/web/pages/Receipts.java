package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.NotAnswered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What whoever raised a concern holds, once; and what they may ask with it. It is typed into a form, so that no address holds it. */
@Controller
@ShowsPages
class Receipts {
    private final Api api;

    Receipts(Api api) {
        this.api = api;
    }

    @GetMapping("/concerns/receipt")
    String once() {
        return "pages/receipt";
    }

    @GetMapping("/receipts")
    String ask() {
        return "pages/receipts";
    }

    @PostMapping("/receipts")
    String tell(
            @RequestParam(defaultValue = "") String receipt,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var exchange = new Api.Exchange(request, response);
            // never an empty segment: that would be another address
            var asked = Map.of("receipt", receipt.isBlank() ? "none" : receipt.strip());
            model.addAttribute(
                    "status",
                    api.read(exchange, "/api/receipts/{receipt}", asked).text("status"));
        } catch (NotAnswered e) {
            if (e.told().status() != HttpStatus.NOT_FOUND.value()) {
                throw e;
            }
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("refused", "There is no such receipt. Check it letter by letter.");
        }
        return "pages/receipts";
    }
}
