/** What the school sets for itself. */
@NullMarked
package casebook.command.school;

import org.jspecify.annotations.NullMarked;
