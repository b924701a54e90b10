@NullMarked
package casebook.query.deadlines;

import org.jspecify.annotations.NullMarked;
