package casebook.shared.seal;

import java.time.Instant;

/** What a reader finds on opening sealed text: the text, or that it was erased. Never null. */
public sealed interface Opened {

    /** The words themselves. */
    record Text(String text) implements Opened {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** The key was destroyed: when, and under which rule or request. */
    record Erased(Instant on, String under) implements Opened {}
}
