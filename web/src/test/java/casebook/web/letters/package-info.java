@NullMarked
package casebook.web.letters;

import org.jspecify.annotations.NullMarked;
