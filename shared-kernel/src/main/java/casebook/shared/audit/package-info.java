@NullMarked
package casebook.shared.audit;

import org.jspecify.annotations.NullMarked;
