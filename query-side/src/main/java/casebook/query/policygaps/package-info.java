@NullMarked
package casebook.query.policygaps;

import org.jspecify.annotations.NullMarked;
