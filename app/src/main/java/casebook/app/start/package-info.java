/** How Casebook starts, and what it says when it will not. */
@NullMarked
package casebook.app.start;

import org.jspecify.annotations.NullMarked;
