@NullMarked
package casebook.app.postgres;

import org.jspecify.annotations.NullMarked;
