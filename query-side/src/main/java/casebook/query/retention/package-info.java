@NullMarked
package casebook.query.retention;

import org.jspecify.annotations.NullMarked;
