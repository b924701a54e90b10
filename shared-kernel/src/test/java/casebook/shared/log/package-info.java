@NullMarked
package casebook.shared.log;

import org.jspecify.annotations.NullMarked;
