/** What the executable does beside running Casebook: a first word that is no option says what. Nothing of Spring is started for it. */
@NullMarked
package casebook.app.words;

import org.jspecify.annotations.NullMarked;
