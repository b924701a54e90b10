@NullMarked
package casebook.app.door;

import org.jspecify.annotations.NullMarked;
