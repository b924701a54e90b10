/** What goes from the door to the two sides, and comes back. */
@NullMarked
package casebook.web.dispatch;

import org.jspecify.annotations.NullMarked;
