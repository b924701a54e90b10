@NullMarked
package casebook.shared.evidence;

import org.jspecify.annotations.NullMarked;
