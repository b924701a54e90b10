/** Reminders, each raised and mailed once. */
@NullMarked
package casebook.command.reminder;

import org.jspecify.annotations.NullMarked;
