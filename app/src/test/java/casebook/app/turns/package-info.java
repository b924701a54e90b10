@NullMarked
package casebook.app.turns;

import org.jspecify.annotations.NullMarked;
