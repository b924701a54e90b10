/** Whether this Casebook can be used yet. */
@NullMarked
package casebook.app.health;

import org.jspecify.annotations.NullMarked;
