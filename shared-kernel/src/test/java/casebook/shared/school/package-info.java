@NullMarked
package casebook.shared.school;

import org.jspecify.annotations.NullMarked;
