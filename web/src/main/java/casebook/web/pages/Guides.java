package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fits forms to the case they are on, and lays out what a guided page shows. */
@Component
class Guides {
    /** The template of pages that show the way from finding to letters. */
    static final String TEMPLATE = "pages/guided";

    private final Map<String, Guidance> byCall;
    private final Map<String, Offering> offerings;
    private final DecisionPath way;

    Guides(List<Guidance> all, List<Offering> offerings, DecisionPath way) {
        this.byCall = all.stream().collect(Collectors.toUnmodifiableMap(Guidance::call, guidance -> guidance));
        this.offerings = offerings.stream().collect(Collectors.toUnmodifiableMap(Offering::call, offering -> offering));
        this.way = way;
    }

    Typed beforehand(Form form, Occasion on) {
        return offerings.containsKey(form.call()) ? offerings.get(form.call()).beforehand(on) : on.typed();
    }

    Form fitted(Form form, @Nullable CaseAtHand at, Occasion on) {
        Form offered =
                offerings.containsKey(form.call()) ? offerings.get(form.call()).offered(form, on) : form;
        return at == null ? offered : guidance(form).fitted(offered.on(at.shown()), at);
    }

    void layOut(ModelAndView page, Asking asking, @Nullable CaseAtHand at) {
        if (at == null || !asking.form().template().equals(TEMPLATE)) {
            return;
        }
        Guidance guidance = guidance(asking.form());
        page.addObject("parts", parts(asking.questions(), guidance.heads(at)));
        page.addObject("beside", guidance.beside(at));
        page.addObject("way", way.on(at));
        page.addObject("wayAddress", at.address("/path"));
    }

    private Guidance guidance(Form form) {
        return byCall.getOrDefault(form.call(), form::call);
    }

    /** A heading and the questions under it. */
    record Part(Guidance.@Nullable Head head, List<Shown> questions) {

        /** Whether it is open although it is folded: something in it is answered, or wrong. */
        public boolean isOpen() {
            return questions.stream().anyMatch(Part::hasSomething);
        }

        private static boolean hasSomething(Shown question) {
            return question.get("error") != null
                    || !String.valueOf(question.get("value")).isEmpty()
                    || question.each("items").stream().anyMatch(item -> Boolean.TRUE.equals(item.get("checked")));
        }
    }

    private static List<Part> parts(List<Shown> questions, Map<String, Guidance.Head> heads) {
        List<Part> parts = new ArrayList<>();
        for (Shown question : questions) {
            Guidance.Head head = heads.get(String.valueOf(question.text("name")));
            if (head != null || parts.isEmpty()) {
                parts.add(new Part(head, new ArrayList<>()));
            }
            parts.getLast().questions().add(question);
        }
        return parts;
    }
}
