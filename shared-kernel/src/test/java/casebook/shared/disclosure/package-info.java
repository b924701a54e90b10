@NullMarked
package casebook.shared.disclosure;

import org.jspecify.annotations.NullMarked;
