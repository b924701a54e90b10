package casebook.web.api;

import org.jspecify.annotations.Nullable;

/** Text as it can be kept: whole Unicode characters, none of them NUL. */
public final class Text {
    private Text() {}

    /** Whether every store and every encoding can keep it. */
    public static boolean keepable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    /** Nothing but spaces says nothing. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
