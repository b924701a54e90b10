/** Letters that a case's entries call for: drafted where somebody asks, approved, frozen once as they went out, then served. */
@NullMarked
package casebook.shared.letter;

import org.jspecify.annotations.NullMarked;
