/** The school's letters: their words, their printed form, and that they are frozen as they go out. */
@NullMarked
package casebook.web.letters;

import org.jspecify.annotations.NullMarked;
