@NullMarked
package casebook.app.health;

import org.jspecify.annotations.NullMarked;
