/** What the school sets for itself, at the door. */
@NullMarked
package casebook.web.school;

import org.jspecify.annotations.NullMarked;
