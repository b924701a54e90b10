/** How messages travel and how events are written, on whichever stores. */
@NullMarked
package casebook.app.axon;

import org.jspecify.annotations.NullMarked;
