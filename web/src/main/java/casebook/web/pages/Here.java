package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is at the browser, also where nothing else of a page could be shown. In templates: {@code @here.name()}. */
@Component("here")
final class Here {
    private final Openings openings;

    Here(Openings openings) {
        this.openings = openings;
    }

    /** Their username, if they are signed in. */
    public @Nullable String name() {
        return openings.whoAsks().map(User::username).orElse(null);
    }
}
