package casebook.web.pages;

import org.jspecify.annotations.Nullable;

/** One of the answers to choose from, with what should be known before it is chosen. */
record Option(String value, String label, @Nullable String hint) {
    Option(String value, String label) {
        this(value, label, null);
    }
}
