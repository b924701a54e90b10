package casebook.web.pages;

import casebook.web.dispatch.Ids;
import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import casebook.web.problem.Absent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts, for whoever administers them, and one's own. A username is posted, never in an address. */
@Controller
@ShowsPages
class AccountPages {
    private static final Map<String, String> ALL = Map.of("limit", "200");

    private final Api api;
    private final Ids ids;
    private final Openings openings;

    AccountPages(Api api, Ids ids, Openings openings) {
        this.api = api;
        this.ids = ids;
        this.openings = openings;
    }

    @GetMapping("/accounts")
    String all(Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("accounts", accounts(request, response));
        return "pages/accounts";
    }

    @PostMapping("/accounts/one")
    String one(
            @RequestParam(defaultValue = "") String username,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Shown account = accounts(request, response).stream()
                .filter(one -> username.equals(one.text("username")))
                .findFirst()
                .orElseThrow(Absent::new);
        model.addAttribute("account", account);
        model.addAttribute("key", ids.random().toString());
        model.addAttribute("choices", choices(account));
        return "pages/account";
    }

    @GetMapping("/accounts/one-time-password")
    String once() {
        return "pages/one-time-password";
    }

    @GetMapping("/me")
    String me(Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("me", api.read(new Api.Exchange(request, response), "/api/me", Map.of()));
        // a trust's account is used by a program, which types no code
        model.addAttribute("addsToPassword", openings.openToWhoAsks(HttpMethod.POST, "/api/me/second-factor"));
        return "pages/me";
    }

    @GetMapping("/me/recovery-codes")
    String recoveryCodes() {
        return "pages/recovery-codes";
    }

    // the Head sees the accounts, and the administrator changes them
    @ModelAttribute("administers")
    boolean administers() {
        return openings.openToWhoAsks(HttpMethod.POST, "/api/accounts");
    }

    private List<Shown> accounts(HttpServletRequest request, HttpServletResponse response) {
        return api.read(new Api.Exchange(request, response), "/api/accounts", Map.of(), ALL)
                .each("items");
    }

    private static Shown choices(Shown account) {
        List<?> held = account.get("roles") instanceof List<?> roles ? roles : List.of();
        return new Question(
                        AccountForms.roles(),
                        new Typed(Map.of(
                                "roles", held.stream().map(Object::toString).toArray(String[]::new))),
                        null)
                .shown();
    }
}
