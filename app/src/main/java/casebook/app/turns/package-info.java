/** What only one node does at a time. */
@NullMarked
package casebook.app.turns;

import org.jspecify.annotations.NullMarked;
