/** Reminders of what is due, each raised once. */
@NullMarked
package casebook.shared.reminder;

import org.jspecify.annotations.NullMarked;
