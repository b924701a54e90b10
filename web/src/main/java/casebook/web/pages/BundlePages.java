package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far a bundle is, and the bundle itself. */
@Controller
@ShowsPages
class BundlePages {
    private static final String BUNDLE = "/api/audit/bundles/{bundle}";

    private final Api api;

    BundlePages(Api api) {
        this.api = api;
    }

    @GetMapping("/audit/bundles/{bundle}")
    String howFar(
            @PathVariable Map<String, String> path,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("bundle", api.read(new Api.Exchange(request, response), BUNDLE, path));
        return "pages/bundle";
    }

    @GetMapping("/audit/bundles/{bundle}/file")
    void file(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        api.file(new Api.Exchange(request, response), BUNDLE + "/file", path);
    }
}
