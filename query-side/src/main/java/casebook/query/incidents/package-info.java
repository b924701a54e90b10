@NullMarked
package casebook.query.incidents;

import org.jspecify.annotations.NullMarked;
