@NullMarked
package casebook.app.words;

import org.jspecify.annotations.NullMarked;
