package casebook.web.door;

import casebook.web.pages.within.Api;
import casebook.web.pages.within.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;

/** Signing in and out at a browser: the API's own sign-in, with its throttle and its words. */
@Controller
@ShowsPages
class SignInPages {
    private static final String CODE = "/problems/code";

    private final Api api;
    private final SignIns signIns;

    SignInPages(Api api, SignIns signIns) {
        this.api = api;
        this.signIns = signIns;
    }

    @GetMapping(PageSecurity.SIGN_IN)
    String ask() {
        return "pages/sign-in";
    }

    @PostMapping(PageSecurity.SIGN_IN)
    String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var credentials =
                JsonNodeFactory.instance.objectNode().put("username", username).put("password", password);
        if (!code.isBlank()) {
            credentials.put("code", code.strip());
        }
        Told told = api.post(new Api.Exchange(request, response), "/api/sign-in", credentials, "sign-in", null);
        if (told.good()) {
            return "redirect:"
                    + AtABrowser.enter(request, String.valueOf(told.body().text("token")));
        }
        model.addAttribute("username", username);
        boolean askedForACode = CODE.equals(told.said("type"));
        model.addAttribute("codeNeeded", askedForACode || !code.isBlank());
        model.addAttribute("codeWrong", askedForACode && !code.isBlank());
        if (askedForACode && code.isBlank()) {
            return "pages/sign-in"; // the next step, and nothing wrong
        }
        response.setStatus(told.status());
        model.addAttribute("refused", words(told));
        return "pages/sign-in";
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        AtABrowser.leave(request).ifPresent(signIns::close);
        return "redirect:/sign-in?out";
    }

    private static String words(Told told) {
        return told.status() == HttpStatus.BAD_REQUEST.value()
                ? "Enter your username and your password"
                : String.valueOf(told.said("detail"));
    }
}
