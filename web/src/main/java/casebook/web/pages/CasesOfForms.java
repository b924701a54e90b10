package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.NotAnswered;
import casebook.web.problem.NotOpen;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The case that a form is on, as far as whoever fills it in reads it. Some do what they may not read about: the data protection lead
 * holds and erases cases, and the Chair appoints panels of governors who know nothing of them. They get the form without the case.
 */
@Component
class CasesOfForms {
    private static final String RETENTION = "/api/incidents/{incident}/retention";

    private final Api api;
    private final Openings openings;

    CasesOfForms(Api api, Openings openings) {
        this.api = api;
        this.openings = openings;
    }

    /** Nobody types what they may not send: whoever the operation is not open to is told so at once. */
    void open(Form form) {
        openings.refused(HttpMethod.POST, form.call()).ifPresent(refusal -> {
            throw new NotOpen(refusal);
        });
    }

    @Nullable
    CaseAtHand at(Form form, Map<String, String> path, Api.Exchange exchange) {
        if (!form.isOnACase()) {
            return null;
        }
        try {
            return new CaseAtHand(api, exchange, path, api.read(exchange, "/api/incidents/{incident}", path));
        } catch (NotAnswered e) {
            if (e.told().status() != HttpStatus.NOT_FOUND.value() || !isForThoseWhoReadNone(form)) {
                throw e;
            }
            return null;
        }
    }

    /** The form with the case's number where that is all there is to know of it. */
    Form named(Form form, @Nullable CaseAtHand at, Occasion on) {
        if (at != null || !form.isOnACase() || !openings.openToWhoAsks(HttpMethod.GET, RETENTION)) {
            return form;
        }
        String about = "Case " + api.read(on.exchange(), RETENTION, on.path()).text("reference") + ".";
        return form.lead(form.lead() == null ? about : about + " " + form.lead());
    }

    // a form that is fitted to its case is nothing without it
    private boolean isForThoseWhoReadNone(Form form) {
        return !form.template().equals(Guides.TEMPLATE) && openings.openToWhoAsks(HttpMethod.POST, form.call());
    }
}
