package casebook.app.trust;

import casebook.web.trust.Silence;

/** A school tells nothing, for a reason that trustees can be told. */
final class Untold extends RuntimeException {

    private final Silence why;

    Untold(Silence why) {
        super(why.name());
        this.why = why;
    }

    Silence why() {
        return why;
    }
}
