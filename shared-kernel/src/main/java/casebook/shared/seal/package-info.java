@NullMarked
package casebook.shared.seal;

import org.jspecify.annotations.NullMarked;
