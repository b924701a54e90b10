/** The life of a case, one command for each operation, from the concern to the closing. */
@NullMarked
package casebook.web.incident;

import org.jspecify.annotations.NullMarked;
