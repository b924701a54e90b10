package casebook.web.pages;

import casebook.web.dispatch.Ids;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import casebook.web.pages.within.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every form: asked, sent to the API, and either done or asked again with what was typed and what stands in the way. */
@Controller
@ShowsPages
class FormPages {
    /** The API's own, for it decides; a page only carries them from one request to the next. */
    static final String VERSION = "_version";

    private static final String KEY = "_key";
    /** What is to be done with what was typed, other than sending it: keep it, keep it without a word, or give it up. */
    private static final String DRAFT = "_draft";
    /** Only to look for what there is to choose from. */
    private static final String LOOK = "_look";
    /** The words it is looked for by. */
    static final String LOOKED_FOR = "_words";

    private final Api api;
    private final CasesOfForms cases;
    private final Ids ids;
    private final Guides guides;
    private final DraftedForms drafts;

    FormPages(Api api, CasesOfForms cases, Ids ids, Guides guides, DraftedForms drafts) {
        this.api = api;
        this.cases = cases;
        this.ids = ids;
        this.guides = guides;
        this.drafts = drafts;
    }

    ModelAndView ask(Form form, Map<String, String> path, Api.Exchange exchange) {
        Typed typed = new Typed(exchange.request().getParameterMap());
        return ask(form, guides.beforehand(form, new Occasion(path, typed, exchange)), path, exchange);
    }

    /** With what stands in its boxes already, or what was half-written there. */
    ModelAndView ask(Form form, Typed given, Map<String, String> path, Api.Exchange exchange) {
        cases.open(form);
        CaseAtHand at = cases.at(form, path, exchange);
        // only after the case was shown: a draft is no way to what is not open any more
        Optional<DraftedForms.Begun> begun =
                at != null && DraftedForms.has(form) ? drafts.find(Addresses.of(form, path)) : Optional.empty();
        Typed typed = begun.map(DraftedForms.Begun::typed).orElse(given);
        Form fitted = fitted(form, at, new Occasion(path, typed, exchange));
        ModelAndView page = drawn(new Asking(fitted, typed, null), path, at);
        begun.ifPresent(draft -> page.addObject("begunAt", draft.at().toString()));
        return page;
    }

    ModelAndView send(Form form, Map<String, String> path, Api.Exchange exchange, RedirectAttributes next) {
        Typed typed = new Typed(exchange.request().getParameterMap());
        String draft = typed.text(DRAFT);
        CaseAtHand at = cases.at(form, path, exchange);
        if (at != null && !draft.isEmpty()) {
            return drafts.put(form, Addresses.of(form, path), at, typed, draft, next);
        }
        Form fitted = fitted(form, at, new Occasion(path, typed, exchange));
        if (!typed.text(LOOK).isEmpty()) {
            return drawn(new Asking(fitted, typed, null), path, at);
        }
        Told told = told(fitted, path, typed, exchange);
        if (!told.good()) {
            return again(new Asking(fitted, typed, told), path, exchange);
        }
        if (at != null && DraftedForms.has(form)) {
            drafts.forget(Addresses.of(form, path));
        }
        next.addFlashAttribute("done", form.done());
        next.addFlashAttribute("answer", told.body());
        Map<String, Object> known = new HashMap<>(path);
        known.putAll(told.body());
        boolean reads = at != null || !form.isOnACase();
        return new ModelAndView("redirect:" + (reads ? Addresses.written(form.next(), known) : "/"));
    }

    private Told told(Form form, Map<String, String> path, Typed typed, Api.Exchange exchange) {
        String version = typed.text(VERSION).isEmpty() ? null : typed.text(VERSION);
        String call = Addresses.written(form.call(), path);
        return form.hasAFile()
                ? api.forward(exchange, call, typed.text(KEY), version)
                : api.post(exchange, call, typed.body(form), typed.text(KEY), version);
    }

    private ModelAndView again(Asking asking, Map<String, String> path, Api.Exchange exchange) {
        CaseAtHand at = cases.at(asking.form(), path, exchange);
        if (at != null && DraftedForms.has(asking.form())) {
            drafts.keep(Addresses.of(asking.form(), path), at, asking.typed());
        }
        ModelAndView page = drawn(asking, path, at);
        Told told = asking.told();
        if (told != null) {
            new NoOnAPage(told).show(page, asking.typed().text(KEY));
            page.addObject("otherErrors", asking.otherErrors());
            RuleQuestions.of(String.valueOf(told.said("rule")), asking.form())
                    .ifPresent(question -> page.addObject("ruleAt", Question.first(question)));
        }
        return page;
    }

    private ModelAndView drawn(Asking asking, Map<String, String> path, @Nullable CaseAtHand at) {
        ModelAndView page = new ModelAndView(asking.form().template());
        page.addObject("form", asking.form());
        page.addObject("title", asking.form().title(path));
        page.addObject("multipart", asking.form().hasAFile());
        page.addObject("questions", asking.questions());
        page.addObject("action", Addresses.of(asking.form(), path));
        page.addObject("back", Addresses.backFrom(asking.form(), path));
        page.addObject("case", at == null ? null : at.shown());
        page.addObject("since", since(asking, at));
        page.addObject("looked", asking.typed().text(LOOKED_FOR));
        page.addObject("key", ids.random().toString());
        page.addObject("keeps", at != null && DraftedForms.has(asking.form()));
        guides.layOut(page, asking, at);
        return page;
    }

    private Form fitted(Form form, @Nullable CaseAtHand at, Occasion on) {
        return cases.named(guides.fitted(form, at, on), at, on);
    }

    /** What others recorded after this form was opened. */
    private static List<Shown> since(Asking asking, @Nullable CaseAtHand at) {
        String seen = asking.typed().text(VERSION);
        if (at == null || !seen.matches("\\d{1,9}") || seen.equals(at.shown().text("version"))) {
            return List.of();
        }
        return at.everything().stream()
                .filter(entry -> entry.get("version") instanceof Long version && version > Long.parseLong(seen))
                .toList();
    }
}
