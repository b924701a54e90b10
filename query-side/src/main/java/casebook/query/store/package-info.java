@NullMarked
package casebook.query.store;

import org.jspecify.annotations.NullMarked;
