package casebook.web.pages;

import org.jspecify.annotations.Nullable;

/** One step of the way from finding to letters. It leads nowhere where whoever looks may not take it. */
record Step(
        String title, String words, State state, @Nullable String address) {

    /** How far it has come, in the words that stand beside it. */
    enum State {
        DONE("Done", null),
        NEXT("Next", "blue"),
        NOT_YET("Not yet", "grey"),
        NOT_NEEDED("Not needed", null);

        private final String words;
        private final @Nullable String colour;

        State(String words, @Nullable String colour) {
            this.words = words;
            this.colour = colour;
        }

        public String words() {
            return words;
        }

        public @Nullable String colour() {
            return colour;
        }
    }
}
