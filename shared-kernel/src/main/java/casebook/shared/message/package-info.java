@NullMarked
package casebook.shared.message;

import org.jspecify.annotations.NullMarked;
