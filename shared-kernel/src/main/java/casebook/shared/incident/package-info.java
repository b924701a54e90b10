@NullMarked
package casebook.shared.incident;

import org.jspecify.annotations.NullMarked;
