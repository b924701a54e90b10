/** What the whole of Casebook keeps to, whichever module it stands in. */
@NullMarked
package casebook.architecture;

import org.jspecify.annotations.NullMarked;
