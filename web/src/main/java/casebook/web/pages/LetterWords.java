package casebook.web.pages;

import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form for adding to a letter begins with what was added before. */
@Component
class LetterWords implements Offering {
    private static final String LETTERS = "/api/incidents/{incident}/letters";

    private final Api api;

    LetterWords(Api api) {
        this.api = api;
    }

    @Override
    public String call() {
        return LETTERS + "/{letter}/draft";
    }

    @Override
    public Typed beforehand(Occasion on) {
        Shown draft =
                api.read(on.exchange(), LETTERS, Map.of("incident", on.path().get("incident"))).each("items").stream()
                        .filter(letter -> String.valueOf(letter.get("letterId"))
                                .equals(on.path().get("letter")))
                        .map(letter -> letter.get("draft"))
                        .filter(Shown.class::isInstance)
                        .map(Shown.class::cast)
                        .findFirst()
                        .orElseGet(Shown::new);
        return new Beforehand()
                .text("addition", draft.text("addition"))
                .text("address", draft.text("address"))
                .typed();
    }
}
