@NullMarked
package casebook.shared.people;

import org.jspecify.annotations.NullMarked;
