package casebook.app.verify;

import java.io.IOException;

/** Why a file is no bundle that can be read, in a sentence that holds nothing but names of the form that a bundle's files have. */
final class NoBundle extends IOException {

    private static final long serialVersionUID = 1L;

    NoBundle(String why) {
        super(why);
    }

    NoBundle(String why, Exception cause) {
        super(why, cause);
    }
}
