@NullMarked
package casebook.query.audit;

import org.jspecify.annotations.NullMarked;
