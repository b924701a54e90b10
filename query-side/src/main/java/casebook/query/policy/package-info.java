@NullMarked
package casebook.query.policy;

import org.jspecify.annotations.NullMarked;
