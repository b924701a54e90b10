package casebook.web.pages;

import casebook.web.pages.within.Told;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** A no of the API in words for people: they know nothing of keys and headers, and need to know whether anything is on record. */
record NoOnAPage(Told told) {

    private static final int FAULT = 500;
    private static final String KEYS = "OneKey";
    private static final Map<String, String> OTHERWISE = Map.of(
            "The username or the password is wrong.",
            "The password is wrong.",
            "Try again soon: under the same Idempotency-Key it is done once.",
            "Try again soon.");

    /** Above the form, whose key was that. */
    void show(ModelAndView page, String key) {
        page.setStatus(HttpStatusCode.valueOf(told.status()));
        page.addObject("refused", told.body());
        page.addObject("no", said());
        page.addObject("recorded", recorded());
        if (mayBeOnRecord()) {
            page.addObject("key", key);
        }
    }

    private String said() {
        String rule = told.said("rule");
        if (rule != null && rule.startsWith(KEYS)) {
            return "You sent this form before with other answers, and those are on record. Look at what was recorded, and send these only "
                    + "if they are something more.";
        }
        String detail = Objects.requireNonNullElse(told.said("detail"), "");
        return OTHERWISE.getOrDefault(detail, detail);
    }

    private String recorded() {
        return mayBeOnRecord()
                ? "What you typed is still below. Whether it is on record already is not known: send it again, and it is recorded once."
                : "Nothing was recorded. What you typed is still below.";
    }

    /** After a fault the same submission has to stay the same. */
    private boolean mayBeOnRecord() {
        return told.status() >= FAULT;
    }
}
