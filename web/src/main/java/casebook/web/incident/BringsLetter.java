package casebook.web.incident;

import org.jspecify.annotations.Nullable;

/** A body whose entry calls for a letter. */
interface BringsLetter {

    /** When that letter goes out; at once where nothing is said. */
    @Nullable
    LetterWish letter();
}
