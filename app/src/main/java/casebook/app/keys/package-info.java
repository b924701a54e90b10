/** The master key, and the ring of keys that it locks. */
@NullMarked
package casebook.app.keys;

import org.jspecify.annotations.NullMarked;
