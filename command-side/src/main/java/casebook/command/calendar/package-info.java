/** The school's calendar, as the school edits it. */
@NullMarked
package casebook.command.calendar;

import org.jspecify.annotations.NullMarked;
