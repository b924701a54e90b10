@NullMarked
package casebook.app.kept;

import org.jspecify.annotations.NullMarked;
