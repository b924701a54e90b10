@NullMarked
package casebook.web.words;

import org.jspecify.annotations.NullMarked;
