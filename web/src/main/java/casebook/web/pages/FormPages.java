package casebook.web.pages;

import casebook.web.dispatch.Ids;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import casebook.web.pages.within.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Every form: asked, sent to the API, and either done or asked again with what was typed and what stands in the way. */
@Controller
@ShowsPages
class FormPages {
    /** The API's own, for it decides; a page only carries them from one request to the next. */
    private static final String KEY = "_key";

    private static final String VERSION = "_version";

    private final Api api;
    private final Ids ids;

    FormPages(Api api, Ids ids) {
        this.api = api;
        this.ids = ids;
    }

    ModelAndView ask(Form form, Map<String, String> path, Api.Exchange exchange) {
        return ask(form, new Typed(exchange.request().getParameterMap()), path, exchange);
    }

    /** With what stands in its boxes already. */
    ModelAndView ask(Form form, Typed typed, Map<String, String> path, Api.Exchange exchange) {
        Shown theCase = theCase(form, path, exchange);
        return drawn(new Asking(form.on(theCase), typed, null), path, theCase, List.of());
    }

    ModelAndView send(Form form, Map<String, String> path, Api.Exchange exchange, RedirectAttributes next) {
        Typed typed = new Typed(exchange.request().getParameterMap());
        Told told = told(form, path, typed, exchange);
        if (!told.good()) {
            return again(new Asking(form, typed, told), path, exchange);
        }
        next.addFlashAttribute("done", form.done());
        next.addFlashAttribute("answer", told.body());
        Map<String, Object> known = new HashMap<>(path);
        known.putAll(told.body());
        return new ModelAndView("redirect:" + written(form.next(), known));
    }

    private Told told(Form form, Map<String, String> path, Typed typed, Api.Exchange exchange) {
        String version = typed.text(VERSION).isEmpty() ? null : typed.text(VERSION);
        String call = written(form.call(), path);
        return form.hasAFile()
                ? api.forward(exchange, call, typed.text(KEY), version)
                : api.post(exchange, call, typed.body(form), typed.text(KEY), version);
    }

    private ModelAndView again(Asking asking, Map<String, String> path, Api.Exchange exchange) {
        Shown theCase = theCase(asking.form(), path, exchange);
        Asking offered = new Asking(asking.form().on(theCase), asking.typed(), asking.told());
        ModelAndView page = drawn(offered, path, theCase, since(asking, path, theCase, exchange));
        Told told = asking.told();
        if (told != null) {
            page.setStatus(HttpStatusCode.valueOf(told.status()));
            page.addObject("refused", told.body());
            page.addObject("otherErrors", asking.otherErrors());
        }
        return page;
    }

    private ModelAndView drawn(Asking asking, Map<String, String> path, @Nullable Shown theCase, List<Shown> since) {
        ModelAndView page = new ModelAndView(asking.form().template());
        page.addObject("form", asking.form());
        page.addObject("title", asking.form().title(path));
        page.addObject("multipart", asking.form().hasAFile());
        page.addObject("questions", asking.questions());
        page.addObject("action", written(asking.form().page(), path));
        page.addObject("back", written(asking.form().next(), path));
        page.addObject("case", theCase);
        page.addObject("since", since);
        page.addObject("key", ids.random().toString());
        return page;
    }

    private @Nullable Shown theCase(Form form, Map<String, String> path, Api.Exchange exchange) {
        return form.isOnACase() ? api.read(exchange, "/api/incidents/{incident}", path) : null;
    }

    /** What others recorded after this form was opened. */
    private List<Shown> since(Asking asking, Map<String, String> path, @Nullable Shown theCase, Api.Exchange exchange) {
        String seen = asking.typed().text(VERSION);
        if (theCase == null || !seen.matches("\\d{1,9}") || seen.equals(theCase.text("version"))) {
            return List.of();
        }
        return api.read(exchange, "/api/incidents/{incident}/timeline", path).each("items").stream()
                .filter(entry -> entry.get("version") instanceof Long version && version > Long.parseLong(seen))
                .toList();
    }

    private static String written(String template, Map<String, ?> variables) {
        return UriComponentsBuilder.fromPath(template)
                .encode()
                .buildAndExpand(variables)
                .toUriString();
    }
}
