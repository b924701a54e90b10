package casebook.web.pages;

import casebook.shared.seal.KeyId;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import casebook.web.door.Openings;
import casebook.web.door.User;
import casebook.web.draft.Drafts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms that somebody began and has not sent. They are theirs alone and no part of the record: sealed under the case's key,
 * forgotten once sent, and after thirty days.
 */
@Component
class DraftedForms {
    static final Duration LIFE = Duration.ofDays(30);
    /** As many as somebody keeps in mind; beyond them the oldest is forgotten. */
    static final int MOST = 20;

    private static final TypeReference<Map<String, String[]>> WRITTEN = new TypeReference<>() {};

    private final Drafts drafts;
    private final Seal seal;
    private final Openings openings;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    DraftedForms(Drafts drafts, Seal seal, Openings openings, Clock clock) {
        this.drafts = drafts;
        this.seal = seal;
        this.openings = openings;
        this.clock = clock;
    }

    /** What was typed, and when it was kept. */
    record Begun(Typed typed, Instant at) {}

    /** Whether this form may be left half-written. A file is not kept: it is not on a case yet. */
    static boolean has(Form form) {
        return form.isOnACase() && !form.hasAFile();
    }

    void keep(String address, CaseAtHand at, Typed typed) {
        if ("ERASED".equals(at.shown().text("status"))) {
            return; // nothing more is sealed under its key
        }
        KeyId key = new KeyId(
                KeyId.Owner.CASE, UUID.fromString(String.valueOf(at.shown().text("incidentId"))));
        Map<String, String[]> written = new TreeMap<>(typed.parameters());
        written.keySet().removeIf(name -> name.startsWith("_") && !name.equals(FormPages.VERSION));
        drafts.forgetBefore(clock.instant().minus(LIFE));
        Drafts.Place place = place(address);
        drafts.keep(place, seal.close(Sealed.text(key, json.writeValueAsString(written))), clock.instant());
        drafts.forgetAllBut(MOST, place.who());
    }

    Optional<Begun> find(String address) {
        drafts.forgetBefore(clock.instant().minus(LIFE));
        return drafts.find(place(address)).flatMap(this::opened);
    }

    void forget(String address) {
        drafts.forget(place(address));
    }

    /** Keeps or gives up what was typed, as was asked for; answers what the browser sees. */
    ModelAndView put(Form form, String address, CaseAtHand at, Typed typed, String wish, RedirectAttributes next) {
        if (wish.equals("forget")) {
            forget(address);
            return new ModelAndView("redirect:" + address);
        }
        keep(address, at, typed);
        if (wish.equals("quietly")) {
            return new ModelAndView((model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value()));
        }
        next.addFlashAttribute(
                "done", form.title() + ": what you wrote is kept for you for 30 days. Nothing is recorded yet.");
        return new ModelAndView("redirect:" + at.address(""));
    }

    private Optional<Begun> opened(Drafts.Kept kept) {
        return switch (seal.open(kept.words())) {
            case Opened.Text text -> Optional.of(new Begun(new Typed(json.readValue(text.text(), WRITTEN)), kept.at()));
            case Opened.Erased erased -> Optional.empty();
        };
    }

    private Drafts.Place place(String address) {
        return new Drafts.Place(openings.whoAsks().map(User::username).orElseThrow(), address);
    }
}
