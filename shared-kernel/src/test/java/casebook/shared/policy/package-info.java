@NullMarked
package casebook.shared.policy;

import org.jspecify.annotations.NullMarked;
