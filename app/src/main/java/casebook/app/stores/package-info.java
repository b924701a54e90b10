/** Which stores this Casebook runs on, chosen as a whole. */
@NullMarked
package casebook.app.stores;

import org.jspecify.annotations.NullMarked;
