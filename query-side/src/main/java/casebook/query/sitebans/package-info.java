@NullMarked
package casebook.query.sitebans;

import org.jspecify.annotations.NullMarked;
