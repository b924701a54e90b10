@NullMarked
package casebook.shared.register;

import org.jspecify.annotations.NullMarked;
