@NullMarked
package casebook.shared.query;

import org.jspecify.annotations.NullMarked;
