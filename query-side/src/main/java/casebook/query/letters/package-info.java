@NullMarked
package casebook.query.letters;

import org.jspecify.annotations.NullMarked;
